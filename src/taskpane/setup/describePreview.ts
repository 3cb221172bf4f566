import type { DraftFault } from "../../app/setupDraft";
import type { Problem } from "../../app/problem";
import { problemText } from "../../app/problemText";
import type { Report } from "../../domain/report";
import { countLeftOut } from "../../domain/tracker/countLeftOut";
import { countOf } from "../words/countOf";

/**
 * What a report would rest on, a line a plan: "67 actions in 20 sections, 3 rows left out, 2
 * statuses not understood". The plans' names stand before where there are several.
 */
export function describePreview({ plans, readings, findings }: Report): readonly string[] {
  return plans.map((plan, index) => {
    const reading = readings[index];
    const unknown = findings.filter(
      ({ code, place }) => code === "status/unknown" && place.sheet === reading?.sheet
    ).length;
    const parts = [
      `${countOf(plan.actions, "action")} in ${countOf(plan.sections.length, "section")}`,
      `${countOf(countLeftOut(reading?.leftOut ?? []), "row")} left out`,
      ...(unknown === 0 ? [] : [`${countOf(unknown, "status", "statuses")} not understood`]),
    ];
    return `${plans.length > 1 ? `${plan.name}: ` : ""}${parts.join(", ")}.`;
  });
}

/** Why there's no report to be made, and what to do. */
export function describeFault(fault: DraftFault | Problem): readonly string[] {
  switch (fault.code) {
    case "no-plan":
      return ["No sheet is ticked. Tick each sheet that is a plan of the report."];
    case "name-not-unique":
      return [`Two plans are named “${fault.name}”: give one of them another name.`];
    case "no-status-column":
      return [`Sheet “${fault.sheet}” has no RAG status: choose its column.`];
    case "no-action-column":
      return [`Sheet “${fault.sheet}” has neither a ref nor an action: choose the column of one.`];
    case "scheme-faulty":
      return [
        "Your own scheme isn't right yet: put right what is marked under Statuses, or choose another.",
      ];
    case "rule-faulty":
      return ["A cut isn't right yet: put right what is marked under Rule and cuts."];
    case "number-faulty":
      return ["The report's number isn't right yet: put it right under Tracker and columns."];
    case "headers-not-unique":
      return [
        `The headers chosen on sheet “${fault.sheet}” can't be told from others there, and wouldn't be found again. Choose other headers, or reword one of them in the sheet.`,
      ];
    default: {
      const { what, todo } = problemText(fault);
      return [what, todo];
    }
  }
}
