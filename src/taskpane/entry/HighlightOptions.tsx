import { useState, type ReactElement } from "react";
import { isHighlighted } from "../../app/highlight";
import type { Session } from "../../app/session";
import type { HighlightSettings } from "../../app/setHighlight";
import type { Scheme } from "../../domain";
import { getStatusAppearance } from "../rag/RagAppearance";
import { Checkbox } from "./Checkbox";
import { StatusSample } from "./StatusSample";
import { Switch } from "./Switch";

interface HighlightOptionsProps {
  readonly session: Session;
  readonly settings: HighlightSettings;
  /** null: not known before the first run. */
  readonly scheme: Scheme | null;
}

/** Highlighting on or off, of which statuses, and whether in bold; the statuses look as their rows do. */
export function HighlightOptions(props: HighlightOptionsProps): ReactElement {
  const { session, settings, scheme } = props;
  // What was chosen and isn't done yet: a second choice comes on top of the first.
  const [pending, setPending] = useState<Partial<HighlightSettings>>({});
  const { highlight, highlightStatuses, highlightBold } = { ...settings, ...pending };
  const choose = async (changes: Partial<HighlightSettings>): Promise<void> => {
    const all = { ...pending, ...changes };
    setPending(all);
    await session.setHighlight(all);
    setPending((now) => (now === all ? {} : now));
  };
  const chosen =
    scheme?.statuses.filter((status) => isHighlighted(status, scheme, highlightStatuses)) ?? [];

  return (
    <div className="tracker-options__part">
      <Switch
        label="Highlight rows in the tracker"
        hint="By conditional formats, which follow edits. Switching it off leaves your own."
        on={highlight}
        onChange={(on) => void choose({ highlight: on })}
      />
      {highlight && scheme === null && (
        <p className="tracker-options__note">
          Rows at risk are highlighted. Which statuses there are to choose from is known after
          Recalculate RAG.
        </p>
      )}
      {highlight && scheme !== null && (
        <fieldset className="tracker-options__choices">
          <legend>Rows to highlight</legend>
          {scheme.statuses.map((status, index) => (
            <Checkbox
              key={status.label}
              checked={chosen.includes(status)}
              onChange={(checked) => {
                const after = scheme.statuses.filter((each) =>
                  each === status ? checked : chosen.includes(each)
                );
                void choose({ highlightStatuses: after.map(({ label }) => label) });
              }}
            >
              <StatusSample
                rag={getStatusAppearance(scheme, index)}
                tint={status.tint}
                highlighted={chosen.includes(status)}
                bold={highlightBold}
              />
            </Checkbox>
          ))}
          <Checkbox
            checked={highlightBold}
            onChange={(checked) => void choose({ highlightBold: checked })}
          >
            In bold as well, to be told without the colour
          </Checkbox>
        </fieldset>
      )}
    </div>
  );
}
