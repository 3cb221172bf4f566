import { columnCharacters, DEFAULT_COLUMN_PIXELS } from "../sizes";
import { describeColumn } from "../write/writeColumns";
import { resolveStyle } from "../write/SheetParts";
import type { SheetParts, WriteContext } from "../write/SheetParts";
import { childOf, childrenOf } from "../xml/elements";
import { placeChild, WORKSHEET_ORDER } from "../xml/placeChild";
import type { SheetEdit } from "./SheetEdit";

type ColumnAttributes = Readonly<Record<string, string | undefined>>;

/** Brings widths, looks and hiding of columns up to date; columns that are as they were keep what the file says. */
export function patchColumns(edit: SheetEdit): void {
  const { part, pair } = edit;
  const { before, after, moves } = pair;
  const count = Math.max(before.data.columnCount ?? 0, after.data.columnCount ?? 0);
  const { columns: originals, tail } = readColumns(part.root, count);
  let changed = moves.columns.isMoved;
  const columns = new Map<number, ColumnAttributes>();
  for (let column = 0; column < count; column += 1) {
    const old = moves.columns.oldOf(column);
    const original = old === undefined ? undefined : originals.get(old);
    const updated = updateColumn(edit, old, column, original);
    changed ||= updated !== original;
    if (updated !== undefined) columns.set(column, updated);
  }
  if (!changed) return;
  childOf(part.root, "cols")?.remove();
  const runs = [...joinRuns(columns), ...tail];
  if (runs.length > 0) {
    const list = part.create("cols");
    list.append(
      ...runs.map(({ first, last, attributes }) => {
        const all = { min: String(first + 1), max: String(last + 1), ...attributes };
        return part.create("col", Object.fromEntries(listDefined(all)));
      })
    );
    placeChild(part.root, list, WORKSHEET_ORDER);
  }
  part.touch();
}

interface Run {
  first: number;
  last: number;
  readonly attributes: ColumnAttributes;
}

/** The attributes of each column below `count`, from 0, and the runs that begin behind. */
function readColumns(
  sheet: Element,
  count: number
): { columns: Map<number, ColumnAttributes>; tail: Run[] } {
  const columns = new Map<number, ColumnAttributes>();
  const tail: Run[] = [];
  for (const element of childrenOf(childOf(sheet, "cols"), "col")) {
    const { min, max, ...attributes } = Object.fromEntries(
      [...element.attributes].map(({ name, value }) => [name, value])
    );
    const first = Number(min) - 1;
    const last = Number(max) - 1;
    for (let column = first; column <= Math.min(last, count - 1); column += 1) {
      columns.set(column, attributes);
    }
    if (last >= count) tail.push({ first: Math.max(first, count), last, attributes });
  }
  return { columns, tail };
}

/** The attributes of the column that is now at `column` and was at `old`: the original ones when nothing is new. */
function updateColumn(
  { pair, comparison, styles }: SheetEdit,
  old: number | undefined,
  column: number,
  original: ColumnAttributes | undefined
): ColumnAttributes | undefined {
  const data = pair.after.data.columnData?.[column] ?? {};
  const before = describe(pair.before, old, comparison.before);
  const after = describe(pair.after, column, comparison.after);
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const news = keys.filter((key) => before[key] !== after[key]);
  if (news.length === 0) return original;
  const style = resolveStyle(comparison.after.book, data.s);
  const look =
    style === undefined ? undefined : styles.derive(Number(original?.style ?? 0), style, false);
  return {
    width: String(columnCharacters(pair.after.data.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS)),
    ...original,
    ...(news.includes("width") ? { width: String(after.width), bestFit: undefined } : {}),
    ...(news.includes("customWidth") ? { customWidth: after.customWidth ? "1" : undefined } : {}),
    ...(news.includes("hidden") ? { hidden: after.hidden ? "1" : undefined } : {}),
    ...(news.includes("style") ? { style: look === undefined ? undefined : String(look) } : {}),
  };
}

/** A column without a word about it gives the same as one that says what is usual. */
function describe(
  { data }: SheetParts,
  column: number | undefined,
  context: WriteContext
): Readonly<Record<string, string | number | boolean | undefined>> {
  const known = column === undefined ? {} : (data.columnData?.[column] ?? {});
  return describeColumn(known, data.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS, context);
}

/** Neighbours that are alike as one run. */
function joinRuns(columns: ReadonlyMap<number, ColumnAttributes>): Run[] {
  const runs: Run[] = [];
  for (const [column, attributes] of columns) {
    const previous = runs.at(-1);
    const isAlike =
      previous?.last === column - 1 &&
      JSON.stringify(listDefined(previous.attributes)) === JSON.stringify(listDefined(attributes));
    if (isAlike) previous.last = column;
    else runs.push({ first: column, last: column, attributes });
  }
  return runs;
}

function listDefined(attributes: ColumnAttributes): [string, string][] {
  return Object.entries(attributes).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]]
  );
}
