import { useId, type ReactElement } from "react";
import type { BlueMeaning } from "../../domain";
import { RadioOption } from "./RadioOption";

const MEANINGS: readonly (readonly [BlueMeaning, string])[] = [
  ["complete", "Complete"],
  ["not-started", "Not started yet"],
  ["not-rated", "Not rated"],
];

interface BlueMeaningsProps {
  readonly blue: BlueMeaning;
  readonly onChange: (blue: BlueMeaning) => void;
}

/** What the team means by blue, which differs from team to team. */
export function BlueMeanings({ blue, onChange }: BlueMeaningsProps): ReactElement {
  const group = useId();
  return (
    <fieldset className="scheme-picker__nested">
      <legend>Blue means</legend>
      {MEANINGS.map(([meaning, label]) => (
        <RadioOption
          key={meaning}
          group={group}
          label={label}
          checked={meaning === blue}
          onSelect={() => {
            onChange(meaning);
          }}
        />
      ))}
    </fieldset>
  );
}
