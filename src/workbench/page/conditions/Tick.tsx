interface TickProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A condition that is on or off. */
export function Tick({ label, on, onChange }: TickProps): React.ReactNode {
  return (
    <label className="condition-tick">
      <input
        type="checkbox"
        checked={on}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.checked);
        }}
      />
      <span>{label}</span>
    </label>
  );
}
