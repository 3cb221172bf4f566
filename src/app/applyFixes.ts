import { findingTitle } from "../domain/checks/findingText";
import type { Fix } from "../domain/fixes/Fix";
import type { Result } from "../domain/result";
import type { CellChange, CellsChanged } from "./CellChange";
import { formatTime } from "./changeLog";
import type { Problem } from "./problem";
import type { WorkbookPort } from "./WorkbookPort";

/** What the log calls a change that was taken back. */
const UNDO = "Undo";

/** Enters fixes in their cells and logs them, in two round trips; cells that aren't as they were are left. */
export function applyFixes(
  port: WorkbookPort,
  fixes: readonly Fix[],
  now: Date
): Promise<Result<CellsChanged, Problem>> {
  const changes = fixes.map(({ place, before, after, witness, ref, code }): CellChange => ({
    place,
    before,
    after,
    witness,
    ref,
    kind: findingTitle(code),
  }));
  return port.change(changes, formatTime(now));
}

/** Puts back what cells held before they were changed, in the same way. */
export function undoChanges(
  port: WorkbookPort,
  changed: readonly CellChange[],
  now: Date
): Promise<Result<CellsChanged, Problem>> {
  const changes = changed.map((change): CellChange => ({
    ...change,
    before: change.after,
    after: change.before,
    kind: UNDO,
  }));
  return port.change(changes, formatTime(now));
}
