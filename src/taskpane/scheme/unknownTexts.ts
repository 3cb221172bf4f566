import type { ConfirmedAlias } from "../../domain";
import { pickFindings } from "../../domain/checks/findingBlocks";
import type { Report } from "../../domain/report";
import { spellingKey } from "../../domain/scheme/spellingKey";
import { statusLabel } from "../../domain/scheme/statusLabel";
import { checkAlias } from "./aliasList";

/** A text of the status column that no status fits. */
export interface UnknownText {
  /** Equal for spellings that are read as one. */
  readonly key: string;
  /** As it stands in the first of its rows. */
  readonly text: string;
  /** How many rows have it. */
  readonly rows: number;
  /** The label of the nearest status; blank when none is near. */
  readonly nearest: string;
}

const UNKNOWN: ReadonlySet<string> = new Set(["status/unknown"]);

/**
 * The texts that no status of the report's scheme fits, those in most rows first.
 *
 * @param aliases texts confirmed since the report was made are left out
 */
export function listUnknownTexts(
  { findings, scheme }: Report,
  aliases: readonly ConfirmedAlias[]
): readonly UnknownText[] {
  const confirmed = new Set(
    aliases
      .filter((alias) => checkAlias(alias, scheme) === "read")
      .map(({ text }) => spellingKey(text))
  );
  const texts = new Map<string, UnknownText>();
  for (const finding of pickFindings(findings, UNKNOWN)) {
    if (finding.code !== "status/unknown") continue;
    const { text, nearest } = finding;
    const key = spellingKey(text);
    if (confirmed.has(key)) continue;
    texts.set(key, {
      key,
      text: texts.get(key)?.text ?? text,
      rows: (texts.get(key)?.rows ?? 0) + 1,
      nearest: nearest === null ? "" : statusLabel(nearest, scheme),
    });
  }
  return [...texts.values()].sort((a, b) => b.rows - a.rows);
}
