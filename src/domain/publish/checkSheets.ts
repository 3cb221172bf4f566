import { parseReportId } from "../history/reportId";
import type { ReportMark } from "../history/ReportMark";
import { nameReport } from "../movements/movementText";
import type { BlockEdits } from "../sheets/blockPrint";
import { describeStandingEdits, nameBlockPlace } from "../sheets/describeBlockEdits";
import { formatCount } from "../summary/wording";
import { columnIndex } from "../tracker/place";
import type { PublishPoint } from "./PublishPoint";

/** How one of our sheets stands in the workbook. */
export interface SheetStanding {
  readonly name: string;
  /** Whether it's there, and ours. */
  readonly kind: "absent" | "foreign" | "ours";
  /** Where it differs from what was last written; no place where it isn't ours. */
  readonly edits: BlockEdits;
}

/** What a look at our sheets has shown. */
export interface SheetsLook {
  readonly sheets: readonly SheetStanding[];
  /** Reports that were finished and of which the history has no row any more. */
  readonly gone: readonly ReportMark[];
}

/** What is otherwise on our sheets than RAG Tracker wrote it. */
export function checkSheets({ sheets, gone }: SheetsLook): PublishPoint[] {
  return [...sheets.flatMap(checkSheet), ...gone.map(missReport)];
}

function checkSheet({ name, kind, edits }: SheetStanding): PublishPoint[] {
  if (kind !== "ours")
    return [
      {
        severity: "error",
        what:
          kind === "absent"
            ? `${name} isn't there any more: it was deleted or renamed.`
            : `The sheet named ${name} isn't the one that RAG Tracker wrote.`,
        todo:
          kind === "absent"
            ? "Recalculate RAG writes it anew."
            : "Rename that sheet, and Recalculate RAG.",
        places: [],
      },
    ];
  const what = describeStandingEdits(name, edits);
  if (what === "") return [];
  return [
    {
      severity: "error",
      what,
      todo: "It doesn't say what the report says. Recalculate RAG writes it anew.",
      places: edits.places.map((place) => ({
        name: nameBlockPlace(place),
        place: { sheet: name, row: place.row, column: place.column ?? columnIndex(0) },
      })),
    },
  ];
}

function missReport({ id, rows }: ReportMark): PublishPoint {
  const report = parseReportId(id);
  return {
    severity: "warning",
    what: `${report === null ? id : nameReport(report)}, was finished with ${formatCount(rows, "row")}, and none of them is on RAG History any more.`,
    todo: "Bring the rows back, or go on without it under What changed.",
    places: [],
  };
}
