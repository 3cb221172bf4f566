import { placeOf } from "../checks/Check";
import { lazyArray } from "../lazyArray";
import type { Exception } from "../report";
import type { Scheme } from "../scheme/Scheme";
import { formatSection } from "../summary/formatSection";
import { cellText, paragraphText } from "../tracker/cell";
import { compareRefs } from "../tracker/naturalOrder";
import type { Action, Tracker } from "../tracker/Tracker";

/** Where an exception is: enough to sort by, and to put it together when it's looked at. */
interface Entry {
  readonly ref: string;
  readonly tracker: Tracker;
  readonly position: number;
}

/** The actions that the board must see, in natural ref order; those without a ref last, by row. */
export function listExceptions(trackers: readonly Tracker[], scheme: Scheme): readonly Exception[] {
  const isException = scheme.statuses.map(({ exception }) => exception);
  const entries: Entry[] = [];
  for (const tracker of trackers) {
    tracker.actions.forEach((action, position) => {
      const { status } = action;
      if (status.kind === "rated" && isException[status.status] === true)
        entries.push({ ref: action.ref, tracker, position });
    });
  }
  entries.sort((a, b) => compareRefs(a.ref, b.ref));
  return lazyArray(entries.length, (index) => {
    const entry = entries[index];
    const action = entry?.tracker.actions.at(entry.position);
    return entry && action && describeException(action, entry.tracker);
  });
}

function describeException(action: Action, tracker: Tracker): Exception | undefined {
  const { status } = action;
  if (status.kind !== "rated") return undefined;
  const section = tracker.sections[action.section];
  return {
    ref: action.ref,
    plan: tracker.plan,
    section: section ? formatSection(section) : "",
    action: paragraphText(action.title),
    lead: cellText(action.lead),
    status: status.status,
    reason: paragraphText(action.reason),
    mitigation: paragraphText(action.mitigation),
    ...placeOf(tracker, action.row, "status"),
  };
}
