import type { WireObject } from "../../../src/workbench/batch/WireObject";
import { Application } from "../../../src/workbench/excel/objects/Application";
import { AutoFilter } from "../../../src/workbench/excel/objects/AutoFilter";
import { CellValueConditionalFormat } from "../../../src/workbench/excel/objects/CellValueConditionalFormat";
import { Chart } from "../../../src/workbench/excel/objects/Chart";
import { ChartAxes } from "../../../src/workbench/excel/objects/ChartAxes";
import { ChartAxis } from "../../../src/workbench/excel/objects/ChartAxis";
import { ChartCollection } from "../../../src/workbench/excel/objects/ChartCollection";
import { ChartDataLabelFormat } from "../../../src/workbench/excel/objects/ChartDataLabelFormat";
import { ChartDataLabels } from "../../../src/workbench/excel/objects/ChartDataLabels";
import { ChartFill } from "../../../src/workbench/excel/objects/ChartFill";
import { ChartFont } from "../../../src/workbench/excel/objects/ChartFont";
import { ChartGridlines } from "../../../src/workbench/excel/objects/ChartGridlines";
import { ChartLegend } from "../../../src/workbench/excel/objects/ChartLegend";
import { ChartSeries } from "../../../src/workbench/excel/objects/ChartSeries";
import { ChartSeriesCollection } from "../../../src/workbench/excel/objects/ChartSeriesCollection";
import { ChartSeriesFormat } from "../../../src/workbench/excel/objects/ChartSeriesFormat";
import { ChartTitle } from "../../../src/workbench/excel/objects/ChartTitle";
import { ConditionalFormat } from "../../../src/workbench/excel/objects/ConditionalFormat";
import { ConditionalFormatCollection } from "../../../src/workbench/excel/objects/ConditionalFormatCollection";
import { ConditionalFormatRule } from "../../../src/workbench/excel/objects/ConditionalFormatRule";
import { ConditionalRangeFormat } from "../../../src/workbench/excel/objects/ConditionalRangeFormat";
import { CultureInfo } from "../../../src/workbench/excel/objects/CultureInfo";
import { CustomConditionalFormat } from "../../../src/workbench/excel/objects/CustomConditionalFormat";
import { CustomProperty } from "../../../src/workbench/excel/objects/CustomProperty";
import { CustomPropertyCollection } from "../../../src/workbench/excel/objects/CustomPropertyCollection";
import { DataValidation } from "../../../src/workbench/excel/objects/DataValidation";
import { DatetimeFormatInfo } from "../../../src/workbench/excel/objects/DatetimeFormatInfo";
import { DocumentProperties } from "../../../src/workbench/excel/objects/DocumentProperties";
import { Fill } from "../../../src/workbench/excel/objects/Fill";
import { Filter } from "../../../src/workbench/excel/objects/Filter";
import { FormatProtection } from "../../../src/workbench/excel/objects/FormatProtection";
import { Font } from "../../../src/workbench/excel/objects/Font";
import { FunctionResult } from "../../../src/workbench/excel/objects/FunctionResult";
import { Functions } from "../../../src/workbench/excel/objects/Functions";
import { HeaderFooter } from "../../../src/workbench/excel/objects/HeaderFooter";
import { HeaderFooterGroup } from "../../../src/workbench/excel/objects/HeaderFooterGroup";
import { NamedItem } from "../../../src/workbench/excel/objects/NamedItem";
import { NamedItemCollection } from "../../../src/workbench/excel/objects/NamedItemCollection";
import { PageBreak } from "../../../src/workbench/excel/objects/PageBreak";
import { PageBreakCollection } from "../../../src/workbench/excel/objects/PageBreakCollection";
import { PageLayout } from "../../../src/workbench/excel/objects/PageLayout";
import { Range } from "../../../src/workbench/excel/objects/Range";
import { RangeAreas } from "../../../src/workbench/excel/objects/RangeAreas";
import { RangeBorder } from "../../../src/workbench/excel/objects/RangeBorder";
import { RangeBorderCollection } from "../../../src/workbench/excel/objects/RangeBorderCollection";
import { RangeCollection } from "../../../src/workbench/excel/objects/RangeCollection";
import { RangeFormat } from "../../../src/workbench/excel/objects/RangeFormat";
import { RangeSort } from "../../../src/workbench/excel/objects/RangeSort";
import { RangeView } from "../../../src/workbench/excel/objects/RangeView";
import { Runtime } from "../../../src/workbench/excel/objects/Runtime";
import { Setting } from "../../../src/workbench/excel/objects/Setting";
import { SettingCollection } from "../../../src/workbench/excel/objects/SettingCollection";
import { Table } from "../../../src/workbench/excel/objects/Table";
import { TableCollection } from "../../../src/workbench/excel/objects/TableCollection";
import { TableColumn } from "../../../src/workbench/excel/objects/TableColumn";
import { TableColumnCollection } from "../../../src/workbench/excel/objects/TableColumnCollection";
import { TableRow } from "../../../src/workbench/excel/objects/TableRow";
import { TableRowCollection } from "../../../src/workbench/excel/objects/TableRowCollection";
import { TableScopedCollection } from "../../../src/workbench/excel/objects/TableScopedCollection";
import { TableSort } from "../../../src/workbench/excel/objects/TableSort";
import { TextConditionalFormat } from "../../../src/workbench/excel/objects/TextConditionalFormat";
import { Workbook } from "../../../src/workbench/excel/objects/Workbook";
import { WorkbookProtection } from "../../../src/workbench/excel/objects/WorkbookProtection";
import { Worksheet } from "../../../src/workbench/excel/objects/Worksheet";
import { WorksheetCollection } from "../../../src/workbench/excel/objects/WorksheetCollection";
import { WorksheetFreezePanes } from "../../../src/workbench/excel/objects/WorksheetFreezePanes";
import { WorksheetProtection } from "../../../src/workbench/excel/objects/WorksheetProtection";

/** The host's classes by the names that Excel has for them. One class of the host can stand for two of Excel's. */
export const HOST_CLASSES: Readonly<Record<string, { readonly prototype: WireObject }>> = {
  Application,
  AutoFilter,
  CellValueConditionalFormat,
  Chart,
  ChartAxes,
  ChartAxis,
  ChartCollection,
  ChartDataLabelFormat,
  ChartDataLabels,
  ChartFill,
  ChartFont,
  ChartGridlines,
  ChartLegend,
  ChartSeries,
  ChartSeriesCollection,
  ChartSeriesFormat,
  ChartTitle,
  ConditionalFormat,
  ConditionalFormatCollection,
  ConditionalFormatRule,
  ConditionalRangeFill: Fill,
  ConditionalRangeFont: Font,
  ConditionalRangeFormat,
  CultureInfo,
  CustomConditionalFormat,
  CustomProperty,
  CustomPropertyCollection,
  DataValidation,
  DatetimeFormatInfo,
  DocumentProperties,
  Filter,
  FormatProtection,
  FunctionResult,
  Functions,
  HeaderFooter,
  HeaderFooterGroup,
  NamedItem,
  NamedItemCollection,
  PageBreak,
  PageBreakCollection,
  PageLayout,
  Range,
  RangeAreas,
  RangeBorder,
  RangeBorderCollection,
  RangeCollection,
  RangeFill: Fill,
  RangeFont: Font,
  RangeFormat,
  RangeSort,
  RangeView,
  Runtime,
  Setting,
  SettingCollection,
  Table,
  TableCollection,
  TableColumn,
  TableColumnCollection,
  TableRow,
  TableRowCollection,
  TableScopedCollection,
  TableSort,
  TextConditionalFormat,
  Workbook,
  WorkbookProtection,
  Worksheet,
  WorksheetCollection,
  WorksheetFreezePanes,
  WorksheetProtection,
};
