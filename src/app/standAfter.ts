import { printBlock } from "../domain/sheets/blockPrint";
import { entryOf, fillRow, type SheetContent } from "../domain/sheets/SheetContent";
import type { OutputState, SheetChange, WorkbookChanges, WorkbookReading } from "./WorkbookPort";

/**
 * How the workbook stands after changes to a reading of it, as far as that's known without reading it
 * again; null where the changes go beyond our sheets, which alone are followed.
 *
 * @param changes what was written since; nothing where nothing was
 */
export function standAfter(
  reading: WorkbookReading,
  { sheets, highlights, strays, validations, settings }: WorkbookChanges
): WorkbookReading | null {
  if (strays.length + validations.length > 0) return null;
  const rules = new Map(highlights.map((change) => [change.tracker, change.rules]));
  return {
    ...reading,
    settings: settings ?? reading.settings,
    outputs: {
      ...reading.outputs,
      ...Object.fromEntries(sheets.map((change) => [change.content.name, stateAfter(change)])),
    },
    trackers: reading.trackers.map((each) => {
      const written = rules.get(each.cells);
      return written === undefined ? each : { ...each, highlight: { rules: written, whole: true } };
    }),
  };
}

function stateAfter({ content, before, chart }: SheetChange): OutputState {
  const entries = entriesAfter(content, before);
  const had = before.kind === "ours" ? before.chartSeries : null;
  const series = content.chart?.series.length ?? had;
  return {
    kind: "ours",
    protected: false,
    looks: content.looks,
    entries,
    print: printBlock(entries),
    chartSeries: chart === "put" || (chart === undefined && had !== null) ? series : null,
  };
}

/** A block that was larger before has blanks at its end. */
function entriesAfter(
  { rows, columnWidths }: SheetContent,
  before: OutputState
): (string | number)[][] {
  const old = before.kind === "ours" ? before.entries : [];
  const width = Math.max(columnWidths.length, old[0]?.length ?? 0);
  const missing = Math.max(0, old.length - rows.length);
  return [...rows, ...Array.from({ length: missing }, () => [])].map((cells) =>
    fillRow(cells, width).map(entryOf)
  );
}
