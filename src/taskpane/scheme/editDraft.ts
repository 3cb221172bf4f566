import type { EntryKey, SchemeDraft, StatusDraft, WordDraft } from "./SchemeDraft";
import { paintStatus } from "./paintStatus";

/** Marks to choose from; more than a scheme can have statuses, so that one is always free. */
export const MARKS: readonly string[] = [
  "✔",
  "▶",
  "◷",
  "!",
  "‼",
  "✖",
  "●",
  "◆",
  "■",
  "▲",
  "★",
  "○",
  "◇",
  "□",
  "△",
  "☆",
];

/** The colour that a new status begins with. */
const GREY = "#5C5C5C";

/** Changes a status in part; the others stay as they are. */
export function changeStatus(
  draft: SchemeDraft,
  key: EntryKey,
  part: Partial<Omit<StatusDraft, "key">>
): SchemeDraft {
  return { ...draft, statuses: changeEntry(draft.statuses, key, part) };
}

/** Changes a word that isn't rated in part. */
export function changeWord(
  draft: SchemeDraft,
  key: EntryKey,
  part: Partial<Omit<WordDraft, "key">>
): SchemeDraft {
  return { ...draft, notRated: changeEntry(draft.notRated, key, part) };
}

/** Puts a status without a label last, fine and with a mark of its own; its key was `nextKey`. */
export function addStatus(draft: SchemeDraft): SchemeDraft {
  const used = new Set(draft.statuses.map(({ mark }) => mark));
  const status: StatusDraft = {
    ...blankWord(draft.nextKey),
    standing: "sound",
    exception: false,
    dueMissed: false,
    mark: MARKS.find((mark) => !used.has(mark)) ?? "",
    ...paintStatus(GREY),
  };
  return { ...draft, statuses: [...draft.statuses, status], nextKey: draft.nextKey + 1 };
}

/** Puts a blank word that isn't rated last; its key was `nextKey`. */
export function addWord(draft: SchemeDraft): SchemeDraft {
  const notRated = [...draft.notRated, blankWord(draft.nextKey)];
  return { ...draft, notRated, nextKey: draft.nextKey + 1 };
}

/** Takes a status or a word away. A role that the status had is then nobody's. */
export function removeEntry(draft: SchemeDraft, key: EntryKey): SchemeDraft {
  return {
    ...draft,
    statuses: draft.statuses.filter((status) => status.key !== key),
    notRated: draft.notRated.filter((word) => word.key !== key),
  };
}

/** Moves a status one place up (-1) or down (1); at the end it stays. */
export function moveStatus(draft: SchemeDraft, key: EntryKey, by: -1 | 1): SchemeDraft {
  const from = draft.statuses.findIndex((status) => status.key === key);
  const status = draft.statuses[from];
  const other = draft.statuses[from + by];
  if (status === undefined || other === undefined) return draft;
  const swapped = new Map([
    [from, other],
    [from + by, status],
  ]);
  return { ...draft, statuses: draft.statuses.map((each, at) => swapped.get(at) ?? each) };
}

/** The key of the entry that takes over when one goes: the next, else the one before, else null. */
export function neighbourOf(entries: readonly WordDraft[], key: EntryKey): EntryKey | null {
  const at = entries.findIndex((entry) => entry.key === key);
  return (entries[at + 1] ?? entries[at - 1])?.key ?? null;
}

function changeEntry<Entry extends WordDraft>(
  entries: readonly Entry[],
  key: EntryKey,
  part: Partial<Omit<Entry, "key">>
): readonly Entry[] {
  return entries.map((entry) => (entry.key === key ? { ...entry, ...part } : entry));
}

function blankWord(key: EntryKey): WordDraft {
  return { key, label: "", aliases: "", meaning: "" };
}
