import { ConditionalFormatCollection } from "./objects/ConditionalFormatCollection";
import { DataValidation } from "./objects/DataValidation";
import { NamedItemCollection } from "./objects/NamedItemCollection";
import { Range } from "./objects/Range";
import { RangeAreas } from "./objects/RangeAreas";
import { RangeFormat } from "./objects/RangeFormat";
import { Table } from "./objects/Table";
import { TableCollection } from "./objects/TableCollection";
import { TableScopedCollection } from "./objects/TableScopedCollection";
import { Worksheet } from "./objects/Worksheet";
import type { ExcelScope, WireFactory } from "./ExcelScope";

/** The factory of a scope's objects. `scope` is asked for late: it holds the factory itself. */
export function createWireFactory(scope: () => ExcelScope): WireFactory {
  return {
    worksheet: (sheetId) => new Worksheet(scope(), sheetId),
    range: (area) => new Range(scope(), area),
    rangeAreas: (sheetId, areas) => new RangeAreas(scope(), sheetId, areas),
    tables: (sheetId) => new TableCollection(scope(), sheetId),
    tablesIn: (areas, fullyContained) => new TableScopedCollection(scope(), areas, fullyContained),
    table: (id) => new Table(scope(), id),
    names: (sheetId) => new NamedItemCollection(scope(), sheetId),
    conditionalFormats: (area) => new ConditionalFormatCollection(scope(), area),
    dataValidation: (area) => new DataValidation(scope(), area),
    rangeFormat: (areas) => new RangeFormat(scope(), areas),
  };
}
