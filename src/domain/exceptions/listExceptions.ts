import { numberAt } from "../numberAt";
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

/**
 * The actions that the board must see, in natural ref order; those without a ref last, by row. They're put
 * in order once the first is asked for.
 */
export function listExceptions(trackers: readonly Tracker[], scheme: Scheme): readonly Exception[] {
  const isException = trackers.map(({ actions }) =>
    Uint8Array.from(actions.columns.readings, (reading) =>
      reading.kind === "rated" && scheme.statuses[reading.status]?.exception === true ? 1 : 0
    )
  );
  let count = 0;
  trackers.forEach(({ actions }, at) => {
    const { statusIds, length } = actions.columns;
    const is = isException[at] ?? new Uint8Array();
    for (let position = 0; position < length; position++)
      count += is[numberAt(statusIds, position)] ?? 0;
  });
  let sorted: readonly Entry[] | null = null;
  const sort = (): readonly Entry[] => {
    const entries: Entry[] = [];
    trackers.forEach((tracker, at) => {
      const { statusIds, length } = tracker.actions.columns;
      for (let position = 0; position < length; position++) {
        if (isException[at]?.[numberAt(statusIds, position)] !== 1) continue;
        entries.push({ ref: tracker.actions.at(position)?.ref ?? "", tracker, position });
      }
    });
    return entries.sort((a, b) => compareRefs(a.ref, b.ref));
  };
  return lazyArray(count, (index) => {
    sorted ??= sort();
    const entry = sorted[index];
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
