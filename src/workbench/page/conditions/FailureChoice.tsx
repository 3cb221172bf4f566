import { useState } from "react";
import type { PlannedFailure } from "../../conditions/Conditions";
import { formatNth } from "../../conditions/describeConditions";
import { FAILURE_CODES } from "../../conditions/FailureCode";
import { Choice } from "./Choice";

interface FailureChoiceProps {
  readonly failure: PlannedFailure | null;
  readonly onChange: (failure: PlannedFailure | null) => void;
}

const NTHS = [1, 2, 3, 4, 5, 6].map((nth): [string, string] => [`${nth}`, `the ${formatNth(nth)}`]);
const CODES: readonly [string, string][] = [
  ["", "nothing: it works"],
  ...FAILURE_CODES.map((code): [string, string] => [code, code]),
];

/** Which sync fails, and with which code. Choosing the code plans the failure. */
export function FailureChoice({ failure, onChange }: FailureChoiceProps): React.ReactNode {
  const [nth, setNth] = useState(1);
  const plan = (code: string, at: number): void => {
    const known = FAILURE_CODES.find((each) => each === code);
    onChange(known === undefined ? null : { nth: at, code: known });
  };
  return (
    <>
      <Choice
        label="Which sync fails"
        value={`${failure?.nth ?? nth}`}
        options={NTHS}
        onChange={(value) => {
          setNth(Number(value));
          plan(failure?.code ?? "", Number(value));
        }}
      />
      <Choice
        label="It fails with"
        value={failure?.code ?? ""}
        options={CODES}
        onChange={(code) => {
          plan(code, nth);
        }}
      />
    </>
  );
}
