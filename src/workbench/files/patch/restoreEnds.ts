import { LAST_COLUMN, LAST_ROW } from "../Area";
import type { Area } from "../Area";
import type { LineMoves } from "./LineMoves";
import type { SheetMoves } from "./SheetMoves";

/**
 * The cells of a rule that the model has cut to its grid, as a file is to have them: what went beyond the grid goes
 * on beyond it, moved with its rows and columns.
 *
 * @param now - the rule's cells as the model has them
 * @param file - its cells as the file has them
 * @param size - of the grid that they were cut to
 */
export function restoreEnds(
  now: readonly Area[],
  file: readonly Area[],
  size: { readonly rowCount: number; readonly columnCount: number },
  moves: SheetMoves
): Area[] {
  const row = findEnd(
    file.map(({ endRow }) => endRow),
    size.rowCount - 1,
    LAST_ROW,
    moves.rows
  );
  const column = findEnd(
    file.map(({ endColumn }) => endColumn),
    size.columnCount - 1,
    LAST_COLUMN,
    moves.columns
  );
  const outside = file.filter(
    ({ startRow, startColumn }) => startRow >= size.rowCount || startColumn >= size.columnCount
  );
  return [
    ...now.map((area) => ({
      ...area,
      endRow: area.endRow === row?.cut ? row.whole : area.endRow,
      endColumn: area.endColumn === column?.cut ? column.whole : area.endColumn,
    })),
    ...outside.flatMap((area) => moves.moveArea(area) ?? []),
  ];
}

/** Where the grid's last line is now and how far rules that were cut there go; undefined when none was cut. */
function findEnd(
  ends: readonly number[],
  gridEnd: number,
  last: number,
  moves: LineMoves
): { cut: number; whole: number } | undefined {
  const end = Math.max(-1, ...ends);
  const cut = moves.move(0, gridEnd)?.[1];
  if (end <= gridEnd || cut === undefined) return undefined;
  return { cut, whole: end >= last ? last : Math.min(last, moves.move(0, end)?.[1] ?? end) };
}
