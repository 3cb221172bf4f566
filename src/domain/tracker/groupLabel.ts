/** What groups are called. */
const GROUP_WORDS =
  "pillar|priority|theme|strand|goal|outcome|objective|workstream|programme|program|part";
const HEADING = new RegExp(String.raw`^(?:${GROUP_WORDS})\b\s*(?:\d|:|-|–|—)`, "iu");
const NAMED = new RegExp(String.raw`^(?:${GROUP_WORDS})\s*:\s*(.+)$`, "iu");

/** Whether a text is a group's heading by its words: "Pillar: Plan", "Priority 2 – Recruit". */
export function isGroupHeading(text: string): boolean {
  return HEADING.test(text);
}

/** A group's name: of "Pillar: Plan" it's "Plan"; "Priority 2 – Recruit" stays as it is. */
export function groupTitle(text: string): string {
  return NAMED.exec(text)?.[1] ?? text;
}
