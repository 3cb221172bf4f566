interface RibbonButtonProps {
  readonly label: string;
  readonly tip: string;
  readonly icon: React.ReactNode;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/**
 * A button of the ribbon: a picture over a label, which is its accessible name. One that can do nothing now says
 * so but keeps the keyboard's focus, so that pressing Undo for the last time doesn't lose the place.
 */
export function RibbonButton({
  label,
  tip,
  icon,
  disabled = false,
  onPress,
}: RibbonButtonProps): React.ReactNode {
  return (
    <button
      type="button"
      className="ribbon-button"
      title={tip}
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      <span className="ribbon-icon" aria-hidden="true">
        {icon}
      </span>
      <span className="ribbon-label">{label}</span>
    </button>
  );
}
