import { useId, type ReactElement } from "react";
import type { SchemeChoice } from "../../app/SchemeChoice";
import { bragScheme, SCHEMES } from "../../domain";
import type { Report } from "../../domain/report";
import { BlueMeanings } from "./BlueMeanings";
import { describeFit, describeGuess } from "./describeFit";
import { RadioOption } from "./RadioOption";
import { blueOf, fitOf, optionOf, type SchemeOption } from "./schemeInUse";
import { SchemeStatuses } from "./SchemeStatuses";

interface SchemePickerProps {
  /** The one that is marked as chosen. */
  readonly option: SchemeOption;
  readonly choice: SchemeChoice | null;
  readonly report: Report | null;
  readonly onChoice: (choice: SchemeChoice | null) => void;
  /** A scheme of one's own was picked. */
  readonly onOwn: () => void;
}

/** Which scheme the tracker goes by: a guess, one that ships, shown with its statuses, or one's own. */
export function SchemePicker(props: SchemePickerProps): ReactElement {
  const { option, choice, report, onChoice, onOwn } = props;
  const group = useId();
  const blue = blueOf(choice);
  const fit = option === optionOf(choice) ? describeFit(fitOf(choice, report)) : "";
  return (
    <fieldset className="scheme-picker">
      <legend className="scheme-setup__title">Which statuses the tracker goes by</legend>
      <RadioOption
        group={group}
        label="Guess from the statuses found"
        checked={option === "guess"}
        onSelect={() => {
          onChoice(null);
        }}
      >
        <p className="scheme-setup__hint">
          {option === "guess" ? describeGuess(report) : "The scheme that most of them fit."}
        </p>
      </RadioOption>
      {SCHEMES.map((scheme) => (
        <RadioOption
          key={scheme.id}
          group={group}
          label={scheme.id === "brag" ? "BRAG: Blue, Red, Amber, Green" : scheme.name}
          checked={option === scheme.id}
          onSelect={() => {
            onChoice(
              scheme.id === "brag" ? { kind: "brag", blue } : { kind: "shipped", id: scheme.id }
            );
          }}
          nested={
            scheme.id === "brag" &&
            option === "brag" && (
              <BlueMeanings
                blue={blue}
                onChange={(next) => {
                  onChoice({ kind: "brag", blue: next });
                }}
              />
            )
          }
        >
          <SchemeStatuses scheme={scheme.id === "brag" ? bragScheme(blue) : scheme} />
          {option === scheme.id && fit !== "" && <p className="scheme-setup__hint">{fit}</p>}
        </RadioOption>
      ))}
      <RadioOption group={group} label="Our own" checked={option === "own"} onSelect={onOwn}>
        <p className="scheme-setup__hint">
          {option === "own" && fit !== ""
            ? fit
            : "Begins as a copy of the scheme in use; change its words, colours and meanings."}
        </p>
      </RadioOption>
    </fieldset>
  );
}
