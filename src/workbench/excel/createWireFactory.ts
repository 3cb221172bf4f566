import { ConditionalFormatCollection } from "./objects/ConditionalFormatCollection";
import { DataValidation } from "./objects/DataValidation";
import { NamedItemCollection } from "./objects/NamedItemCollection";
import { Range } from "./objects/Range";
import { RangeFormat } from "./objects/RangeFormat";
import { Table } from "./objects/Table";
import { TableCollection } from "./objects/TableCollection";
import { Worksheet } from "./objects/Worksheet";
import type { ExcelScope, WireFactory } from "./ExcelScope";

/** The factory of a scope's objects. `scope` is asked for late: it holds the factory itself. */
export function createWireFactory(scope: () => ExcelScope): WireFactory {
  return {
    worksheet: (sheetId) => new Worksheet(scope(), sheetId),
    range: (area) => new Range(scope(), area),
    tables: (sheetId) => new TableCollection(scope(), sheetId),
    table: (id) => new Table(scope(), id),
    names: (sheetId) => new NamedItemCollection(scope(), sheetId),
    conditionalFormats: (area) => new ConditionalFormatCollection(scope(), area),
    dataValidation: (area) => new DataValidation(scope(), area),
    rangeFormat: (area) => new RangeFormat(scope(), area),
  };
}
