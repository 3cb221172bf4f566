import { publishedScheme } from "../../../src/domain/scheme/publishedScheme";
import { statusCell } from "../../../src/domain/sheets/ragCell";
import type { SheetCell, SheetContent } from "../../../src/domain/sheets/SheetContent";
import { statuses } from "./statuses";

const HEADERS = ["Ref", "Section", "Action", "Lead", "RAG", "Reason for RAG"];
const ADVERSE = [statuses.atRisk, statuses.missedWithRisk, statuses.offTrack];

/**
 * RAG Exceptions with so many rows, of which no two that follow each other have the same status: what
 * its formats cost most for.
 *
 * @param reasonOf a row's reason
 */
export function longContent(
  count: number,
  reasonOf: (row: number) => string = () => "Late"
): SheetContent {
  const header = HEADERS.map((value): SheetCell => ({ value, look: "header" }));
  const rows = Array.from({ length: count }, (_, row): SheetCell[] => [
    { value: `1.${row + 1}`, look: "text" },
    { value: "1 Data", look: "wrapped" },
    { value: `Do the thing numbered ${row + 1}`, look: "wrapped" },
    { value: "SG", look: "wrapped" },
    statusCell(ADVERSE[row % ADVERSE.length] ?? 0, publishedScheme),
    { value: reasonOf(row), look: "wrapped" },
  ]);
  return {
    name: "RAG Exceptions",
    columnWidths: HEADERS.map(() => 20),
    rows: [header, ...rows],
    headerRow: 0,
    looks: "",
  };
}
