import { cellText, paragraphText } from "../tracker/cell";
import type { PlainTracker } from "../tracker/PlainTracker";
import type { Action } from "../tracker/Tracker";

/** Separates the parts of a line; no text that was read has it. */
const UNIT = "\u001f";

/**
 * What was read of the trackers as one text, to take a fingerprint of: for each plan its name and a
 * line for each action. It says nothing of where things stand: rows that were moved or sorted,
 * columns that were moved, hidden or added, other fonts and widths make the same text. Each edit of
 * what counts (ref, section, action, lead, due date, RAG, reason, mitigating actions) makes another.
 */
export function canonicalInput(trackers: readonly PlainTracker[]): string {
  return trackers
    .map((tracker) => {
      const lines = tracker.actions.map((action) => canonicalAction(action, tracker)).sort();
      return [`plan${UNIT}${tracker.plan}`, ...lines].join("\n");
    })
    .join("\n");
}

function canonicalAction(action: Action, { sections }: PlainTracker): string {
  const section = sections[action.section];
  const { due, status, baseline } = action;
  return [
    action.ref,
    section?.group ?? "",
    section?.ref ?? "",
    section?.title ?? "",
    paragraphText(action.title),
    cellText(action.lead),
    due.kind === "day" ? due.day : due.kind === "blank" ? "" : due.text,
    status.kind === "blank" ? "" : status.text,
    baseline.kind === "blank" ? "" : baseline.text,
    paragraphText(action.reason),
    paragraphText(action.mitigation),
  ]
    .map(inOneLine)
    .join(UNIT);
}

/** A text without what separates lines and parts. */
function inOneLine(text: string): string {
  // Most texts have none of these, and looking is quicker than replacing.
  if (!text.includes("\\") && !text.includes("\n") && !text.includes(UNIT)) return text;
  return text.replace(/\\/gu, "\\\\").replace(/\n/gu, "\\n").replaceAll(UNIT, "\\u");
}
