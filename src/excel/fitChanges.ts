import type { CellChange } from "../app/CellChange";
import { CHANGE_COLUMNS } from "../app/changeLog";
import { GAP } from "./loadCells";
import { jsonBytes, REQUEST_BYTES } from "./payload";

/** What asking for a run of cells takes, with its witnesses and what fills it: paths and calls. */
const RUN_BYTES = 2_000;

/** What it takes where the cells are read along with those before, and only what fills them is asked for. */
const NEAR_BYTES = 850;

/** What a row of the log takes besides its texts, and a cell's number format in the answer. */
const FRAME_BYTES = 90;

/** A cell is told as a value and as a formula, and so is its witness. */
const TOLD = 2;

/** How many changes from one on are read, made and logged together, so that no request or answer is too large. At least one. */
export function fitChanges(
  changes: readonly CellChange[],
  from: number,
  most = REQUEST_BYTES
): number {
  let bytes = 0;
  let to = from;
  for (let last: CellChange | null = null; to < changes.length; to++) {
    const change = changes[to];
    if (change === undefined) break;
    bytes += changeBytes(change) + runBytes(change, last);
    if (bytes > most) break;
    last = change;
  }
  return Math.max(1, to - from);
}

/** How many bytes a change takes in a request or an answer, about. */
function changeBytes(change: CellChange): number {
  const log = CHANGE_COLUMNS.map(({ textOf }) => textOf(change, ""));
  const cells = [change.before, change.witness?.value ?? ""];
  return jsonBytes(log) + TOLD * jsonBytes(cells) + FRAME_BYTES;
}

/** What it takes besides where it doesn't stand right below the last one. */
function runBytes({ place, before }: CellChange, last: CellChange | null): number {
  const isSameColumn = place.sheet === last?.place.sheet && place.column === last.place.column;
  const down = isSameColumn ? place.row - last.place.row : Infinity;
  if (down === 1) return 0;
  if (down < 1 || down > GAP + 1) return RUN_BYTES;
  return NEAR_BYTES + (down - 1) * (TOLD * jsonBytes(before) + FRAME_BYTES);
}
