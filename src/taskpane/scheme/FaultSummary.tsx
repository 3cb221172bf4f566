import type { ReactElement } from "react";
import { chosenScheme } from "../../app/resolveScheme";
import type { SchemeChoice } from "../../app/SchemeChoice";
import { schemeFaultText, type SchemeFault } from "../../domain";
import { LinkButton } from "../controls/LinkButton";
import { countOf } from "../words/countOf";
import { locateFault, type FieldPath } from "./locateFault";
import type { SchemeDraft } from "./SchemeDraft";

interface FaultSummaryProps {
  readonly draft: SchemeDraft;
  readonly faults: readonly SchemeFault[];
  /** What is in force meanwhile. */
  readonly choice: SchemeChoice | null;
  /** Leads to a field. */
  readonly onGoTo: (path: FieldPath) => void;
}

/** Everything that is wrong with a scheme of one's own, and what is in force until it's put right. */
export function FaultSummary({ draft, faults, choice, onGoTo }: FaultSummaryProps): ReactElement {
  return (
    <div className="scheme-editor__summary">
      <p role="status">
        {faults.length === 0
          ? "This scheme can be used."
          : `${countOf(faults.length, "thing")} to put right. ${describeInForce(choice)}`}
      </p>
      {faults.length > 0 && (
        <ul className="scheme-editor__faults">
          {faults.map((fault, index) => (
            <li key={index}>
              <LinkButton
                onClick={() => {
                  onGoTo(locateFault(fault, draft));
                }}
              >
                {schemeFaultText(fault)}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function describeInForce(choice: SchemeChoice | null): string {
  if (choice === null) return "Until then, the scheme is guessed.";
  return choice.kind === "own"
    ? "Until then, your scheme stays in use as it was before."
    : `Until then, ${chosenScheme(choice).name} stays in use.`;
}
