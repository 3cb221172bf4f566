import type { ReactElement } from "react";
import { contrastRatio, isColour, LEAST_CONTRAST } from "../../domain";
import { DraftField, type DraftFields } from "./DraftField";
import { paintStatus, tidyColour } from "./paintStatus";
import type { StatusDraft } from "./SchemeDraft";

interface ColourFieldProps {
  readonly status: StatusDraft;
  readonly fields: DraftFields;
  readonly onChange: (part: Partial<Omit<StatusDraft, "key">>) => void;
}

/** A status's colour, picked or typed, and whether its words can be read on it. */
export function ColourField({ status, fields, onChange }: ColourFieldProps): ReactElement {
  const fill = tidyColour(status.fill);
  const change = (typed: string): void => {
    onChange(paintStatus(typed));
  };
  return (
    <DraftField
      label="Colour"
      path={`${status.key}-fill`}
      fields={fields}
      hint={describeContrast(contrastRatio(status.ink, fill))}
    >
      {(control) => (
        <div className="status-editor__colour">
          <input
            className="status-editor__swatch"
            type="color"
            aria-label="Pick a colour"
            value={isColour(fill) ? fill.toLowerCase() : "#ffffff"}
            onChange={(event) => {
              change(event.target.value.toUpperCase());
            }}
          />
          <input
            {...control}
            type="text"
            spellCheck={false}
            autoComplete="off"
            value={status.fill}
            onChange={(event) => {
              change(event.target.value);
            }}
          />
        </div>
      )}
    </DraftField>
  );
}

/** The contrast of the words on the colour: "Words on it: 5.4:1, passes (4.5:1 is the least)." */
function describeContrast(ratio: number): string {
  if (ratio === 0) return "";
  const verdict = ratio >= LEAST_CONTRAST ? "passes" : "fails";
  const shown = (Math.floor(ratio * 10) / 10).toFixed(1);
  return `Contrast of the words on it: ${shown}:1, ${verdict} (${LEAST_CONTRAST}:1 at least).`;
}
