import { placeOf } from "../checks/Check";
import type { Exception } from "../report";
import type { Scheme } from "../scheme/Scheme";
import { formatSection } from "../summary/formatSection";
import { cellText, paragraphText } from "../tracker/cell";
import { compareRefs } from "../tracker/naturalOrder";
import type { Tracker } from "../tracker/Tracker";

/** The actions that the board must see, in natural ref order; those without a ref last, by row. */
export function listExceptions(trackers: readonly Tracker[], scheme: Scheme): Exception[] {
  return trackers
    .flatMap((tracker) =>
      tracker.actions.flatMap((action): Exception[] => {
        const { status } = action;
        if (status.kind !== "rated" || scheme.statuses[status.status]?.exception !== true)
          return [];
        const section = tracker.sections[action.section];
        return [
          {
            ref: action.ref,
            plan: tracker.plan,
            section: section ? formatSection(section) : "",
            action: paragraphText(action.title),
            lead: cellText(action.lead),
            status: status.status,
            reason: paragraphText(action.reason),
            mitigation: paragraphText(action.mitigation),
            ...placeOf(tracker, action.row, "status"),
          },
        ];
      })
    )
    .sort((a, b) => compareRefs(a.ref, b.ref));
}
