interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** What can be chosen: value and words. */
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}

/** One of several, with its label before it. */
export function Choice({ label, value, options, onChange }: ChoiceProps): React.ReactNode {
  return (
    <label className="condition">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
