import type { ReportMovements } from "../../../domain/movements/Movement";
import type { PlanSummary, SectionSummary } from "../../../domain/report";
import type { PlainTracker } from "../../../domain/tracker/PlainTracker";
import type { Action } from "../../../domain/tracker/Tracker";
import type { Pace } from "../../../export/Pace";
import type { ExportSource } from "../ExportSource";
import type { ListPart, LongLists, SourceFrame, TrackerFrame } from "./ExportMessage";

/** How many elements travel at once: few enough to be made and copied in a few milliseconds. */
const PART = 250;

/**
 * Sends a source to where only plain data can go. The report's lists and the trackers' actions make
 * their elements when they're asked for; here each is made, a part of a list at a time, and the window
 * has its turn between. The sections' links to their actions stay behind: no export has them.
 *
 * @param post takes what can be cloned
 * @throws what `pace` rejects with
 */
export async function sendSource(
  source: ExportSource,
  post: (message: SourceFrame | ListPart) => void,
  pace: Pace
): Promise<void> {
  const { report, trackers } = source;
  const sendList = async <Name extends keyof LongLists>(
    list: Name,
    of: number,
    length: number,
    itemAt: (at: number) => LongLists[Name] | undefined
  ): Promise<void> => {
    for (let from = 0; from < length; from += PART) {
      const items: LongLists[Name][] = [];
      for (let at = from; at < Math.min(from + PART, length); at++) {
        const item = itemAt(at);
        if (item !== undefined) items.push(item);
      }
      // The list's name and its elements belong together, which the compiler can't follow here.
      post({ kind: "part", list, of, items } as unknown as ListPart);
      await pace(0);
    }
  };

  post({
    kind: "frame",
    report: {
      ...report,
      plans: report.plans.map(framePlan),
      exceptions: [],
      findings: [],
      movements: frameMovements(report.movements),
    },
    trackers: trackers.map(frameTracker),
  });
  await sendList("exceptions", 0, report.exceptions.length, (at) => report.exceptions[at]);
  await sendList("findings", 0, report.findings.length, (at) => report.findings[at]);
  for (const [of, { sections }] of report.plans.entries())
    await sendList("sections", of, sections.length, (at) => withoutLinks(sections[at]));
  for (const [of, { actions }] of trackers.entries())
    await sendList("actions", of, actions.length, (at) => copyAction(actions.at(at)));
  if (report.movements?.kind === "compared") {
    const { sections, actions } = report.movements;
    await sendList("movedSections", 0, sections.length, (at) => sections[at]);
    await sendList("movedActions", 0, actions.length, (at) => actions[at]);
  }
}

function framePlan(plan: PlanSummary): PlanSummary {
  return { ...plan, sections: [] };
}

function frameMovements(movements: ReportMovements | null): ReportMovements | null {
  return movements?.kind === "compared" ? { ...movements, sections: [], actions: [] } : movements;
}

function frameTracker(tracker: PlainTracker): TrackerFrame {
  const { plan, sheet, table, headerRow, columns, sections, leftOut, hiddenRows } = tracker;
  // A list that makes its elements when they're asked for doesn't travel.
  return { plan, sheet, table, headerRow, columns, sections: [...sections], leftOut, hiddenRows };
}

function withoutLinks(section: SectionSummary | undefined): SectionSummary | undefined {
  return section && { ...section, links: [] };
}

/** An action as an object of its own: in a tracker it's a view of a row. */
function copyAction(action: Action | undefined): Action | undefined {
  return (
    action && {
      row: action.row,
      ref: action.ref,
      refIsNumber: action.refIsNumber,
      refDay: action.refDay,
      section: action.section,
      sectionText: action.sectionText,
      placeErrors: action.placeErrors,
      title: action.title,
      lead: action.lead,
      due: action.due,
      status: action.status,
      baseline: action.baseline,
      reason: action.reason,
      mitigation: action.mitigation,
    }
  );
}
