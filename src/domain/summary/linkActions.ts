import { placeOf } from "../checks/Check";
import { lazyArray } from "../lazyArray";
import type { ActionLink } from "../report";
import { paragraphText } from "../tracker/cell";
import { eachRun } from "../tracker/ActionColumns";
import type { Action, Tracker } from "../tracker/Tracker";

/**
 * Makes what links to the actions of a tracker's sections, in tracker order. Which they are is gathered
 * once the first is asked for.
 *
 * @param countOf how many actions a section has, by its position from 0
 * @returns a function of the section's position, from 0
 */
export function createActionLinks(
  tracker: Tracker,
  countOf: (section: number) => number
): (section: number) => readonly ActionLink[] {
  let lists: readonly Int32Array[] | null = null;
  return (section) =>
    lazyArray(countOf(section), (index) => {
      lists ??= gatherBySection(tracker, countOf);
      const action = tracker.actions.at(lists[section]?.[index] ?? -1);
      return action && linkTo(action, tracker);
    });
}

/** The positions of each section's actions, ascending. */
function gatherBySection(
  { sections, actions }: Tracker,
  countOf: (section: number) => number
): readonly Int32Array[] {
  const { length } = sections;
  const lists = Array.from({ length }, (_, section) => new Int32Array(countOf(section)));
  const filled = new Int32Array(length);
  const { columns } = actions;
  eachRun(columns, (_, from, to) => {
    const section = columns.sections[from] ?? 0;
    const list = lists[section];
    let next = filled[section] ?? 0;
    for (let position = from; list && position < to; position++) list[next++] = position;
    filled[section] = next;
  });
  return lists;
}

function linkTo(action: Action, tracker: Tracker): ActionLink {
  return {
    ref: action.ref,
    title: paragraphText(action.title),
    ...placeOf(tracker, action.row, "status"),
    status: action.status.kind === "rated" ? action.status.status : null,
    notRated: action.status.kind === "not-rated" ? action.status.label : "",
  };
}
