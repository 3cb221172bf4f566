import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { DataValidationModel } from "@univerjs/data-validation";
import { HostError } from "../../batch/HostError";
import type { Book } from "../../book/Book";
import type { Area } from "../../files/Area";
import { LAST_COLUMN, LAST_ROW } from "../../files/Area";
import { intersect } from "../area/geometry";
import { joinCells } from "../area/joinCells";
import type { SheetArea } from "../area/SheetArea";
import { subtract } from "../area/subtract";
import { listShown } from "../sheets/hiddenLines";
import { findUsedArea, hasContent } from "./findUsedArea";
import { mapCells } from "./mapCells";
import { readCell, typeOfValue } from "./readCell";

/** The words of Excel.SpecialCellValueType, such as "ErrorsNumbersText", by the type of a value. */
const VALUE_WORDS: Record<string, string> = {
  Error: "Errors",
  Boolean: "Logical",
  Double: "Number",
  String: "Text",
};

/**
 * The areas of an area's special cells, of Excel.SpecialCellType. Blanks, constants and formulas are looked for in
 * the used part of the sheet only, as Excel does.
 *
 * @param valueType - which constants or results of formulas: "All", or a word or several of Errors, Logical,
 *   Numbers, Text run together
 * @throws HostError InvalidArgument for another type, NotImplemented for cells of the same rule
 */
export function findSpecialCells(
  book: Book,
  area: SheetArea,
  type: string,
  valueType: string
): Area[] {
  switch (type) {
    case "Blanks":
      return findCells(book, area, (cell) => !cell || !hasContent(cell));
    case "Constants":
    case "Formulas":
      return findCells(book, area, (cell) => {
        if (!cell || !hasContent(cell)) return false;
        const isFormula = Boolean(cell.f) || Boolean(cell.si);
        if (isFormula !== (type === "Formulas")) return false;
        return (
          valueType === "All" || valueType.includes(VALUE_WORDS[typeOfValue(readCell(cell))] ?? "-")
        );
      });
    case "Visible":
      return findVisible(book, area);
    case "ConditionalFormats":
      return meet(
        area,
        book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, area.sheetId)
      );
    case "DataValidations":
      return meet(area, book.injector.get(DataValidationModel).getRules(book.unitId, area.sheetId));
    case "SameConditionalFormat":
    case "SameDataValidation":
      throw new HostError("NotImplemented", `The workbench can't look for "${type}".`);
    default:
      throw new HostError("InvalidArgument", `"${type}" is no type of cells.`);
  }
}

function findCells(
  book: Book,
  area: SheetArea,
  isWanted: (cell: Parameters<Parameters<typeof mapCells>[2]>[0]) => boolean
): Area[] {
  const whole = { startRow: 0, startColumn: 0, endRow: LAST_ROW, endColumn: LAST_COLUMN };
  const used = findUsedArea(book, { ...whole, sheetId: area.sheetId }, false);
  const looked = used && intersect(area, used);
  if (!looked) return [];
  const found = mapCells(book, { ...looked, sheetId: area.sheetId }, (cell, row, column) =>
    isWanted(cell) ? ([row, column] as const) : null
  );
  return joinCells(found.flat().filter((cell) => cell !== null));
}

function findVisible(book: Book, area: SheetArea): Area[] {
  const columns = listShown(book, area, "column");
  return listShown(book, area, "row").flatMap((rows) =>
    columns.map((across) => ({
      startRow: rows.first,
      endRow: rows.last,
      startColumn: across.first,
      endColumn: across.last,
    }))
  );
}

/** The cells of rules' ranges, each once. */
function meet(area: SheetArea, rules: readonly { ranges: readonly Area[] }[] | null): Area[] {
  const kept: Area[] = [];
  for (const range of (rules ?? []).flatMap((rule) => rule.ranges)) {
    const met = intersect(range, area);
    if (!met) continue;
    kept.push(
      ...kept.reduce((parts, known) => parts.flatMap((part) => subtract(part, known)), [met])
    );
  }
  return kept;
}
