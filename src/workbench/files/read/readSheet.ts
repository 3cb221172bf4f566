import { BooleanNumber } from "@univerjs/core";
import type { IWorksheetData } from "@univerjs/core";
import type { BookTable, SheetExtras } from "../../book/Book";
import { parseArea } from "../address";
import { readCharts } from "../charts/readCharts";
import type { DrawnChart } from "../charts/readCharts";
import type { ConditionalFormat } from "../ConditionalFormat";
import type { Filter } from "../Filter";
import type { Package } from "../package/Package";
import type { Validation } from "../Validation";
import { readProtection } from "../protection/readProtection";
import { attributeOf, childOf, childrenOf } from "../xml/elements";
import { listSheetNotHeld } from "./listNotHeld";
import { markLines } from "./markLines";
import { findLastSetColumn, readColumns } from "./readColumns";
import { readConditionalFormats } from "./readConditionalFormats";
import { readFilter } from "./readFilter";
import { readPageSetup } from "./readPageSetup";
import { readRows } from "./readRows";
import { readTables } from "./readTables";
import { readValidations } from "./readValidations";
import { readView } from "./readView";
import type { SheetContext } from "./SheetContext";

/** Where a sheet is and how the workbook lists it. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly part: string;
  readonly root: Element;
  readonly state: "visible" | "hidden" | "veryHidden";
}

/** A sheet as the model holds it: its grid, and what is kept beside it. */
export interface ReadSheet {
  readonly data: Partial<IWorksheetData>;
  readonly extras: SheetExtras;
  readonly tables: readonly BookTable[];
  readonly charts: readonly DrawnChart[];
  readonly formats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  readonly filter: Filter | undefined;
}

/** The smallest grid, and the room that it has beyond what is used: as much as there's to scroll to. */
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;
const ROOM = { rows: 200, columns: 5 };

/** Reads one sheet. */
export function readSheet(pack: Package, entry: SheetEntry, context: SheetContext): ReadSheet {
  const { id, name, part, root } = entry;
  const { cells, rows, lastRow, lastColumn } = readRows(root, context);
  const size = {
    rowCount: Math.max(LEAST_ROWS, lastRow + 1 + ROOM.rows),
    columnCount: Math.max(
      LEAST_COLUMNS,
      Math.max(lastColumn, findLastSetColumn(root)) + 1 + ROOM.columns
    ),
  };
  const filter = readFilter(root, rows, name, context.notHeld);
  listSheetNotHeld(pack, part, root, name, context.notHeld);
  return {
    data: {
      id,
      name,
      ...size,
      ...readView(root, context.theme),
      hidden: entry.state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      cellData: cells,
      rowData: markLines(rows, context.marksCells ? size.rowCount : countHeld(cells, rows)),
      columnData: markLines(readColumns(root, size.columnCount, context), size.columnCount),
      mergeData: readMerges(root),
    },
    extras: readExtras(entry),
    tables: readTables(pack, part, id, context.notHeld),
    charts: listDrawings(pack, part).flatMap((drawing) => readCharts(pack, drawing)),
    formats: readConditionalFormats(root, size, context),
    validations: readValidations(root, size),
    filter,
  };
}

function listDrawings(pack: Package, part: string): string[] {
  const links = pack.relationships(part);
  return links.flatMap(({ type, target, external }) =>
    type === "drawing" && !external ? [target] : []
  );
}

function readExtras({ root, state }: SheetEntry): SheetExtras {
  const page = readPageSetup(root);
  const protection = readProtection(childOf(root, "sheetProtection"));
  return {
    ...(protection === undefined ? {} : { protected: true, protection }),
    ...(state === "veryHidden" ? { veryHidden: true } : {}),
    ...(page === undefined ? {} : { page }),
  };
}

function readMerges(
  root: Element
): { startRow: number; startColumn: number; endRow: number; endColumn: number }[] {
  return childrenOf(childOf(root, "mergeCells"), "mergeCell")
    .map((merge) => parseArea(attributeOf(merge, "ref") ?? ""))
    .filter((area) => area !== undefined)
    .map((area) => ({ ...area }));
}

/** How many rows there are down to the last that anything is held of. */
function countHeld(...lists: readonly Readonly<Record<number, unknown>>[]): number {
  return lists.flatMap(Object.keys).reduce((most, row) => Math.max(most, Number(row) + 1), 0);
}
