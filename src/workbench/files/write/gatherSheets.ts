import type { BookSnapshot, BookTable } from "../../book/Book";
import type { Area } from "../Area";
import { CONDITIONAL_FORMATS, isHighlight } from "../ConditionalFormat";
import type { ConditionalFormat, OtherFormat } from "../ConditionalFormat";
import { FILTERS } from "../Filter";
import type { Filter } from "../Filter";
import type { NotHeld } from "../NotHeld";
import { VALIDATIONS } from "../Validation";
import type { Validation } from "../Validation";
import type { SheetParts } from "./SheetParts";

const OTHER_KINDS: Record<OtherFormat["rule"]["type"], string> = {
  colorScale: "Colour scales",
  dataBar: "Data bars",
  iconSet: "Icon sets",
};

/** The workbook's sheets in their order, each with what the model keeps for it in other places. */
export function gatherSheets({ data, extras }: BookSnapshot, notCarried: NotHeld): SheetParts[] {
  // The spreadsheet's parts wrote these texts, or readBook did: their shape is theirs.
  const formats = readResource(data, CONDITIONAL_FORMATS) as Record<
    string,
    (ConditionalFormat | OtherFormat)[]
  >;
  const validations = readResource(data, VALIDATIONS) as Record<string, Validation[]>;
  const filters = readResource(data, FILTERS) as Record<string, Filter>;
  return data.sheetOrder.flatMap((id) => {
    const sheet = data.sheets[id];
    if (sheet === undefined) {
      return [];
    }
    const name = sheet.name ?? id;
    for (const format of formats[id] ?? []) {
      if (!isHighlight(format)) {
        notCarried.add(`${OTHER_KINDS[format.rule.type]} on sheet ${name}`);
      }
    }
    const tables = extras.tables.filter(({ sheetId }) => sheetId === id);
    return [
      {
        id,
        name,
        data: sheet,
        extras: extras.sheets[id] ?? {},
        tables,
        charts: extras.charts.filter(({ sheetId, fixed }) => sheetId === id && fixed !== true),
        formats: (formats[id] ?? []).filter(isHighlight),
        validations: validations[id] ?? [],
        filter: findFilter(filters[id], name, tables, notCarried),
      },
    ];
  });
}

/** A sheet's filter; none where it lies over a table, which has its own in a file: Excel takes both for damage. */
function findFilter(
  filter: Filter | undefined,
  sheetName: string,
  tables: readonly BookTable[],
  notCarried: NotHeld
): Filter | undefined {
  const table = tables.find(({ range }) => filter !== undefined && overlap(filter.ref, range));
  if (table === undefined) {
    return filter;
  }
  notCarried.add(`Filter over the table ${table.name} on sheet ${sheetName}`);
  return undefined;
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.startRow <= other.endRow &&
    other.startRow <= one.endRow &&
    one.startColumn <= other.endColumn &&
    other.startColumn <= one.endColumn
  );
}

function readResource(data: BookSnapshot["data"], name: string): unknown {
  const text = data.resources?.find((resource) => resource.name === name)?.data ?? "";
  return text === "" ? {} : JSON.parse(text);
}
