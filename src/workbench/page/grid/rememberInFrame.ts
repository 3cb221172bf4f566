import type {
  ICellDataForSheetInterceptor,
  IDisposable,
  Nullable,
  Worksheet,
} from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import type { IRender } from "@univerjs/engine-render";
import type { Book } from "../../book/Book";

/** More than a sheet has. */
const COLUMNS = 100_000;

/** Cells of a sheet as they're painted, by row and column. */
type PaintedCells = Map<number, Nullable<ICellDataForSheetInterceptor>>;

/**
 * Works out once in each painting of the grid how a cell looks. The spreadsheet asks about ten times a cell: for its
 * background, its borders, its text, its neighbours' texts and so on, and each time all rules, formats and marks are
 * gone through. A painting is one task in which no cell changes.
 */
export function rememberInFrame(book: Book): IDisposable {
  const renders = book.injector.get(IRenderManagerService);
  const remembered = new WeakMap<Worksheet, PaintedCells>();
  let isPainting = false;
  const remember = (sheet: Worksheet): PaintedCells => {
    const cells: PaintedCells = new Map();
    const read = sheet.getCell.bind(sheet);
    sheet.getCell = (row, column) => {
      if (!isPainting) return read(row, column);
      const place = row * COLUMNS + column;
      const known = cells.get(place);
      if (known !== undefined) return known;
      const cell = read(row, column) ?? null;
      cells.set(place, cell);
      return cell;
    };
    remembered.set(sheet, cells);
    return cells;
  };
  const begin = (): void => {
    const sheet = book.workbook.getActiveSheet();
    const cells = remembered.get(sheet) ?? remember(sheet);
    isPainting = true;
    // As soon as the painting is over, whether it comes to its end or not.
    queueMicrotask(() => {
      isPainting = false;
      cells.clear();
    });
  };
  let frames: IDisposable | undefined;
  const follow = ({ unitId, engine }: IRender): void => {
    if (unitId !== book.unitId) return;
    const subscription = engine.beginFrame$.subscribe(begin);
    frames = {
      dispose: () => {
        subscription.unsubscribe();
      },
    };
  };
  const known = renders.getRenderById(book.unitId);
  if (known) follow(known);
  const made = renders.created$.subscribe(follow);
  return {
    dispose: () => {
      made.unsubscribe();
      frames?.dispose();
    },
  };
}
