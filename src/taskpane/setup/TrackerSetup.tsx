import { Button } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { PlanDraft } from "../../app/planDraft";
import { reportInfo } from "../../app/reportInfo";
import type { WorkbookLook } from "../../app/session";
import { draftSheets, findProposed, type SheetsDraft } from "../../app/setupDraft";
import { SheetEntry } from "./SheetEntry";
import "../controls/field.css";
import "./TrackerSetup.css";

interface TrackerSetupProps {
  readonly look: WorkbookLook;
  readonly sheets: SheetsDraft;
  /** As typed; blank: as the title rows say. */
  readonly title: string;
  readonly onSheets: (sheets: SheetsDraft) => void;
  readonly onTitle: (title: string) => void;
}

/** Which sheets are the report's plans, how each is read, and what the report is called. */
export function TrackerSetup(props: TrackerSetupProps): ReactElement {
  const { look, sheets, title, onSheets, onTitle } = props;
  const titleId = useId();
  const proposed = findProposed(look);
  const changePlan = (plan: PlanDraft): void => {
    const plans = sheets.plans.map((each) => (each.sheet === plan.sheet ? plan : each));
    onSheets({ ...sheets, plans });
  };
  return (
    <div className="tracker-setup">
      {sheets.gone.map((sheet) => (
        <p key={sheet}>
          Sheet “{sheet}” was a plan of this report, and isn&apos;t there any more. Keep leaves it
          out.
        </p>
      ))}
      <ul className="tracker-setup__sheets" aria-label="Sheets">
        {look.sheets.map((sheet) => (
          <SheetEntry
            key={sheet}
            look={look}
            sheet={sheet}
            plan={sheets.plans.find((plan) => plan.sheet === sheet) ?? null}
            proposed={proposed?.sheet === sheet}
            onChange={changePlan}
          />
        ))}
      </ul>
      <div className="tracker-setup__title">
        <label htmlFor={titleId}>Report title</label>
        <input
          id={titleId}
          className="field"
          type="text"
          value={title}
          placeholder={titleFound(sheets)}
          onChange={(event) => {
            onTitle(event.target.value);
          }}
        />
      </div>
      <div>
        <Button
          size="small"
          onClick={() => {
            onSheets(draftSheets(look, []));
          }}
        >
          Back to what was found
        </Button>
      </div>
    </div>
  );
}

/** What the report is called when no title is typed: as the first plan's title rows say. */
function titleFound({ plans }: SheetsDraft): string {
  const first = plans.find(({ ticked }) => ticked);
  if (first === undefined) return "";
  const name = first.name.trim();
  const { titleRows } = first.candidate;
  const plan = name === "" ? first.sheet : name;
  return reportInfo({ titleRows, plan }, { asAt: null, title: null }).title;
}
