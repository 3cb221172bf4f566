import { fail, succeed, type Result } from "../result";
import { checkScheme } from "./checkScheme";
import type { NotRatedStatus, Scheme, Standing, Status } from "./Scheme";
import type { SchemeFault } from "./SchemeFault";
import { StoredReader, type StoredFields } from "./StoredReader";

const STANDINGS: readonly Standing[] = ["complete", "sound", "adverse"];

/**
 * Reads a scheme of one's own as it was stored in the workbook: the parsed JSON of a `Scheme`.
 * Spaces around words are dropped, blank aliases too, and colours are put in capitals. Words that
 * aren't rated may be missing: there are none then; so may what a status says of due dates. What a
 * `Scheme` doesn't have is passed over.
 *
 * @returns the scheme, or its faults: the first that is damaged, or else all that `checkScheme` finds
 */
export function parseScheme(stored: unknown): Result<Scheme, readonly SchemeFault[]> {
  const reader = new StoredReader();
  const scheme = readScheme(reader, stored);
  if (reader.damagedAt !== null) return fail([{ code: "damaged", where: reader.damagedAt }]);
  const faults = checkScheme(scheme);
  return faults.length > 0 ? fail(faults) : succeed(scheme);
}

function readScheme(reader: StoredReader, stored: unknown): Scheme {
  const fields = reader.fields(stored, "");
  const { id, name, statuses, notRated = [] } = fields;
  const scheme = {
    id: reader.text(id, "id"),
    name: reader.text(name, "name"),
    statuses: reader.list(statuses, "statuses", (entry, where) => readRated(reader, entry, where)),
    notRated: reader.list(notRated, "notRated", (entry, where) =>
      readWords(reader, reader.fields(entry, where), where)
    ),
  };
  const overall = reader.fields(fields["overall"], "overall");
  return {
    ...scheme,
    overall: {
      sound: reader.position(overall["sound"], "overall.sound"),
      adverse: reader.position(overall["adverse"], "overall.adverse"),
      worst: reader.position(overall["worst"], "overall.worst"),
    },
  };
}

function readRated(reader: StoredReader, stored: unknown, where: string): Status {
  const fields = reader.fields(stored, where);
  const colour = (part: "fill" | "ink" | "tint"): string =>
    reader.text(fields[part], `${where}.${part}`).toUpperCase();
  const { dueMissed: saysMissed = false } = fields;
  const dueMissed = reader.flag(saysMissed, `${where}.dueMissed`);
  return {
    ...readWords(reader, fields, where),
    standing: reader.oneOf(fields["standing"], `${where}.standing`, STANDINGS, "adverse"),
    exception: reader.flag(fields["exception"], `${where}.exception`),
    ...(dueMissed ? { dueMissed } : {}),
    mark: reader.text(fields["mark"], `${where}.mark`),
    fill: colour("fill"),
    ink: colour("ink"),
    tint: colour("tint"),
  };
}

function readWords(reader: StoredReader, fields: StoredFields, where: string): NotRatedStatus {
  const aliases = reader.list(fields["aliases"], `${where}.aliases`, (alias, at) =>
    reader.text(alias, at)
  );
  return {
    label: reader.text(fields["label"], `${where}.label`),
    aliases: aliases.filter((alias) => alias !== ""),
    meaning: reader.text(fields["meaning"], `${where}.meaning`),
  };
}
