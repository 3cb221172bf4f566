import { cellText } from "../tracker/cell";
import { contrastRatio, isColour, LEAST_CONTRAST, ROW_INK } from "./contrast";
import type { NotRatedStatus, Scheme, Status } from "./Scheme";
import type { OverallRole, SchemeFault, StatusPlace } from "./SchemeFault";
import { LONGEST_LABEL, MOST_STATUSES } from "./schemeLimits";
import { spellingKey } from "./spellingKey";

/** One word of a scheme, with its place. */
interface Entry {
  readonly at: StatusPlace;
  readonly label: string;
  readonly aliases: readonly string[];
}

/** A mark that can be printed before a label: one that shows, and that a number format can quote. */
const FIT_MARK = /^[^"\p{C}\p{Z}\p{M}]$/u;

/**
 * What is wrong with a scheme, each thing once: counts first, then labels, aliases, colours and
 * marks, each in scheme order, then what serves as overall RAG. Blank aliases are harmless.
 *
 * @returns nothing for a scheme that can be used
 */
export function checkScheme(scheme: Scheme): readonly SchemeFault[] {
  const entries = [
    ...scheme.statuses.map((status, index) => entryOf(status, { list: "statuses", index })),
    ...scheme.notRated.map((status, index) => entryOf(status, { list: "notRated", index })),
  ];
  return [
    ...checkCounts(scheme),
    ...entries.flatMap((entry, index) => checkLabel(entry, entries.slice(0, index))),
    ...checkAliases(entries),
    ...scheme.statuses.flatMap(checkColours),
    ...scheme.statuses.flatMap(checkMark),
    ...(scheme.statuses.length === 0 ? [] : checkOverall(scheme)),
  ];
}

function entryOf({ label, aliases }: NotRatedStatus, at: StatusPlace): Entry {
  return { at, label, aliases };
}

function checkCounts({ name, statuses }: Scheme): SchemeFault[] {
  const faults: SchemeFault[] = [];
  if (cellText(name) === "") faults.push({ code: "name-blank" });
  if (statuses.length === 0) faults.push({ code: "no-statuses" });
  if (statuses.length > MOST_STATUSES)
    faults.push({ code: "too-many-statuses", count: statuses.length });
  return faults;
}

function checkLabel({ at, label }: Entry, earlier: readonly Entry[]): SchemeFault[] {
  const key = spellingKey(label);
  if (key === "") return [{ code: "label-blank", at, label: "" }];
  const faults: SchemeFault[] = [];
  if (label.length > LONGEST_LABEL)
    faults.push({ code: "label-long", at, label, length: label.length });
  if (earlier.some((other) => spellingKey(other.label) === key))
    faults.push({ code: "label-repeated", at, label });
  return faults;
}

/** An alias can be a label of its own status, or stand there twice: that does no harm. */
function checkAliases(entries: readonly Entry[]): SchemeFault[] {
  const labels = new Map(entries.map((entry) => [spellingKey(entry.label), entry]));
  const aliases = new Map<string, Entry>();
  return entries.flatMap((entry) =>
    entry.aliases.flatMap((alias): SchemeFault[] => {
      const key = spellingKey(alias);
      if (key === "") return [];
      const labelled = labels.get(key);
      const owner = labelled ?? aliases.get(key) ?? entry;
      aliases.set(key, owner);
      if (owner === entry || spellingKey(entry.label) === key) return [];
      const ownerHasItAs = labelled ? "label" : "alias";
      const { at, label } = entry;
      return [{ code: "alias-taken", at, label, alias, owner: owner.label, ownerHasItAs }];
    })
  );
}

function checkColours({ label, fill, ink, tint }: Status, index: number): SchemeFault[] {
  const at: StatusPlace = { list: "statuses", index };
  const colours = [
    ["fill", fill],
    ["ink", ink],
    ["tint", tint],
  ] as const;
  const texts = [
    ["fill", ink, fill],
    ["tint", ROW_INK, tint],
  ] as const;
  return [
    ...colours.flatMap(([part, colour]): SchemeFault[] =>
      isColour(colour) ? [] : [{ code: "colour-bad", at, label, part, colour }]
    ),
    ...texts.flatMap(([part, text, ground]): SchemeFault[] => {
      const contrast = contrastRatio(text, ground);
      if (contrast === 0 || contrast >= LEAST_CONTRAST) return [];
      return [{ code: "contrast-low", at, label, part, ratio: Math.floor(contrast * 10) / 10 }];
    }),
  ];
}

function checkMark(
  { label, mark }: Status,
  index: number,
  statuses: readonly Status[]
): SchemeFault[] {
  const at: StatusPlace = { list: "statuses", index };
  if (cellText(mark) === "") return [{ code: "mark-missing", at, label }];
  if (!FIT_MARK.test(mark)) return [{ code: "mark-unfit", at, label, mark }];
  const owner = statuses.slice(0, index).find((other) => other.mark === mark);
  return owner ? [{ code: "mark-repeated", at, label, mark, owner: owner.label }] : [];
}

function checkOverall({ statuses, overall }: Scheme): SchemeFault[] {
  const roles: readonly OverallRole[] = ["sound", "adverse", "worst"];
  return roles.flatMap((role): SchemeFault[] => {
    const status = statuses[overall[role]];
    if (status === undefined) return [{ code: "overall-missing", role }];
    const isAdverse = status.standing === "adverse";
    return isAdverse === (role !== "sound")
      ? []
      : [{ code: "overall-standing", role, label: status.label }];
  });
}
