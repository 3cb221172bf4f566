import type { Scheme, Standing } from "../../domain";
import type { OverallRole } from "../../domain/scheme/SchemeFault";
import { cellText } from "../../domain/tracker/cell";
import { tidyColour } from "./paintStatus";

/** What an entry of a draft is told apart by, whatever it's called and wherever it's moved. From 1. */
export type EntryKey = number;

/** A word of a scheme as it's being typed. */
export interface WordDraft {
  readonly key: EntryKey;
  readonly label: string;
  /** Comma separated, as typed. */
  readonly aliases: string;
  readonly meaning: string;
}

/** A status as it's being typed. */
export interface StatusDraft extends WordDraft {
  readonly standing: Standing;
  readonly exception: boolean;
  readonly dueMissed: boolean;
  readonly mark: string;
  /** As typed; `ink` and `tint` follow it by `paintStatus`. */
  readonly fill: string;
  readonly ink: string;
  readonly tint: string;
}

/** A scheme of one's own as it's being typed: everything is kept to the letter, sound or not. */
export interface SchemeDraft {
  readonly name: string;
  readonly statuses: readonly StatusDraft[];
  readonly notRated: readonly WordDraft[];
  /** The statuses by key; a key that no status has any more says that none is chosen. */
  readonly overall: Readonly<Record<OverallRole, EntryKey>>;
  /** The key that the next new entry gets. */
  readonly nextKey: EntryKey;
}

/** The id of every scheme of one's own. */
export const OWN_ID = "own";

/** Begins a draft as a scheme stands. */
export function draftScheme({ name, statuses, notRated, overall }: Scheme): SchemeDraft {
  return {
    name,
    statuses: statuses.map((status, index) => ({
      ...status,
      dueMissed: status.dueMissed === true,
      key: index + 1,
      aliases: status.aliases.join(", "),
    })),
    notRated: notRated.map((word, index) => ({
      ...word,
      key: statuses.length + index + 1,
      aliases: word.aliases.join(", "),
    })),
    overall: { sound: overall.sound + 1, adverse: overall.adverse + 1, worst: overall.worst + 1 },
    nextKey: statuses.length + notRated.length + 1,
  };
}

/**
 * The scheme that a draft comes to, with spaces around words dropped and colours in capitals; sound
 * or not, as `checkScheme` tells. A role without a status is at position -1.
 */
export function schemeOf({ name, statuses, notRated, overall }: SchemeDraft): Scheme {
  const positionOf = (role: OverallRole): number =>
    statuses.findIndex(({ key }) => key === overall[role]);
  return {
    id: OWN_ID,
    name: cellText(name),
    statuses: statuses.map((status) => ({
      ...wordOf(status),
      standing: status.standing,
      exception: status.exception,
      ...(status.dueMissed ? { dueMissed: true as const } : {}),
      mark: cellText(status.mark),
      fill: tidyColour(status.fill),
      ink: status.ink,
      tint: status.tint,
    })),
    notRated: notRated.map(wordOf),
    overall: {
      sound: positionOf("sound"),
      adverse: positionOf("adverse"),
      worst: positionOf("worst"),
    },
  };
}

function wordOf({ label, aliases, meaning }: WordDraft): Scheme["notRated"][number] {
  return {
    label: cellText(label),
    aliases: aliases
      .split(",")
      .map(cellText)
      .filter((alias) => alias !== ""),
    meaning: cellText(meaning),
  };
}
