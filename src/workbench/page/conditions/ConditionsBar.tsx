/** Says, and reads out, which conditions are on; the place for it is always there, so that it's heard. */
export function ConditionsBar({ told }: { readonly told: readonly string[] }): React.ReactNode {
  return (
    <div className="conditions-bar" role="status" aria-label="Conditions that are on">
      {told.length > 0 && <p>On trial: {told.join("; ")}.</p>}
    </div>
  );
}
