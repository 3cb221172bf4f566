import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlanDraft } from "../../app/planDraft";
import type { WorkbookLook } from "../../app/session";
import { draftSheets, findProposed, type SheetsDraft } from "../../app/setupDraft";
import { ReportFields, type ReportNames } from "./ReportFields";
import { SheetEntry } from "./SheetEntry";
import "./TrackerSetup.css";

interface TrackerSetupProps {
  readonly look: WorkbookLook;
  readonly sheets: SheetsDraft;
  readonly names: ReportNames;
  readonly onSheets: (sheets: SheetsDraft) => void;
  readonly onNames: (names: Partial<ReportNames>) => void;
}

/** Which sheets are the report's plans, how each is read, and what the report is called. */
export function TrackerSetup(props: TrackerSetupProps): ReactElement {
  const { look, sheets, names, onSheets, onNames } = props;
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
      <ReportFields sheets={sheets} names={names} onChange={onNames} />
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
