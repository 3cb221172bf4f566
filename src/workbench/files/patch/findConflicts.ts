import type { Area } from "../Area";
import type { BookSnapshot } from "../../book/Book";
import type { Anchor, NameAnchor } from "./Anchor";
import type { ComparedCells } from "./compareCells";
import type { SheetPair } from "./SheetPair";

/** A sheet of the opened file with what became of it; undefined pair: it was deleted. */
export interface SheetFate {
  readonly name: string;
  readonly pair: SheetPair | undefined;
  readonly cells: ComparedCells | undefined;
}

/**
 * What was done to the workbook that things which are carried through as they are wouldn't survive, in whole
 * sentences. Empty: nothing.
 */
export function findConflicts(fates: readonly SheetFate[], anchors: readonly Anchor[]): string[] {
  const byName = new Map(fates.map((fate) => [fate.name.toLowerCase(), fate]));
  const sentences = anchors.flatMap((anchor) => {
    const fate = byName.get(anchor.sheet.toLowerCase());
    const owner = anchor.owner === undefined ? undefined : byName.get(anchor.owner.toLowerCase());
    // What went with its own sheet, or refers to a sheet that was never there, is nobody's loss.
    if (fate === undefined || (owner !== undefined && owner.pair === undefined)) return [];
    return describeConflict(fate, anchor) ?? [];
  });
  return [...new Set(sentences)];
}

function describeConflict(fate: SheetFate, anchor: Anchor): string | undefined {
  const { what, area, named } = anchor;
  const { name, pair, cells } = fate;
  if (pair === undefined) return `Sheet ${name} was deleted. ${what} refers to it.`;
  if (named && pair.after.name !== name) {
    return `Sheet ${name} was renamed ${pair.after.name}. ${what} refers to it by its name.`;
  }
  const place = what.endsWith(`on sheet ${name}`)
    ? what
    : `${what}, which refers to sheet ${name},`;
  if (area === undefined ? pair.moves.isMoved : !pair.moves.keeps(area)) {
    return `Rows or columns were inserted, deleted or moved on sheet ${name}. ${place} wouldn't move with them.`;
  }
  const box = boundCells(cells?.shifted ?? []);
  if (box !== undefined && (area === undefined || overlap(box, area))) {
    return `Cells were moved on sheet ${name}. ${place} wouldn't move with them.`;
  }
  return undefined;
}

/** What refers to a table or a name that's gone, in whole sentences. */
export function findLostNames(
  before: BookSnapshot,
  after: BookSnapshot,
  anchors: readonly NameAnchor[]
): string[] {
  const olds = listNames(before);
  const news = listNames(after);
  return [
    ...new Set(
      anchors
        .filter(({ name }) => olds.has(name) && !news.has(name))
        .map(
          ({ what, name }) =>
            `The table or name ${olds.get(name) ?? name} was deleted or renamed. ${what} refers to it.`
        )
    ),
  ];
}

/** The names of tables and cells as they are written, by their lower case. */
function listNames({ extras }: BookSnapshot): Map<string, string> {
  return new Map([...extras.tables, ...extras.names].map(({ name }) => [name.toLowerCase(), name]));
}

function boundCells(cells: readonly { row: number; column: number }[]): Area | undefined {
  if (cells.length === 0) return undefined;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  // One by one: a long list doesn't fit into the arguments of a call.
  const least = (list: readonly number[]): number =>
    list.reduce((one, each) => Math.min(one, each));
  const most = (list: readonly number[]): number => list.reduce((one, each) => Math.max(one, each));
  return {
    startRow: least(rows),
    startColumn: least(columns),
    endRow: most(rows),
    endColumn: most(columns),
  };
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.startRow <= other.endRow &&
    other.startRow <= one.endRow &&
    one.startColumn <= other.endColumn &&
    other.startColumn <= one.endColumn
  );
}
