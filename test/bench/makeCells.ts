import { columnIndex, rowIndex } from "../../src/domain/tracker/place";
import type { CellValue } from "../../src/domain/tracker/cell";
import type { Field, TrackerCells } from "../../src/domain/tracker/Tracker";

/** How 20 consecutive statuses of a tracker are spelt. */
const STATUSES = [
  "On Track",
  "On Track",
  "Delivered",
  "On Track",
  "At Risk",
  "Delivered",
  "On Track",
  "on-track",
  "Delivered",
  "On Track ",
  "Delivery Date Missed no Risk",
  "On Track",
  "Delivered",
  "At Risk",
  "On Track",
  "Complete",
  "On Trak",
  "On Track",
  "Delivery Date Missed with Risk",
  "Off Track",
];

const HEADERS: readonly (readonly [Field, string])[] = [
  ["group", "Pillar"],
  ["section", "Section"],
  ["ref", "Ref"],
  ["action", "Action"],
  ["lead", "Lead"],
  ["due", "Due date"],
  ["status", "RAG status"],
  ["reason", "Reason for RAG"],
  ["mitigation", "Mitigating actions"],
];

/** The cells of one action of a tracker with ten actions a section and ten sections a pillar. */
function rowOf(index: number): CellValue[] {
  const section = Math.floor(index / 10);
  const pillar = Math.floor(section / 10);
  const status = STATUSES[index % STATUSES.length] ?? "";
  const adverse = /Risk|Off/u.test(status);
  const ref = `${pillar + 1}.${(section % 10) + 1}`;
  return [
    index % 100 === 0 ? `Pillar ${pillar + 1}` : "",
    `${ref} Section number ${section + 1}`,
    `${ref}.${(index % 10) + 1}`,
    `Agree the next step of action ${index + 1} with the boards, and put it into the plan for the year`,
    `Lead ${index % 37}`,
    45_000 + (index % 900),
    status,
    adverse ? `Waiting for the outcome of review ${index % 50}, which is late by some weeks.` : "",
    adverse ? "The review's chair has been asked for an interim outcome." : "",
  ];
}

/**
 * The cells of a tracker with `rowCount` actions. They come out of JSON, as Excel's do: strings
 * that JavaScript has put together itself behave differently.
 */
export function makeCells(rowCount: number): TrackerCells {
  const rows = Array.from({ length: rowCount }, (_, index) => rowOf(index));
  const columns = HEADERS.map(([field, header], column) => [
    field,
    { column, header, values: rows.map((row) => row[column]) },
  ]);
  // What was just written is what is read.
  const parsed = JSON.parse(JSON.stringify(Object.fromEntries(columns))) as TrackerCells["columns"];
  return {
    plan: "Plan",
    sheet: "Actions",
    table: null,
    headerRow: rowIndex(0),
    firstRow: rowIndex(1),
    rowCount,
    firstColumn: columnIndex(0),
    lastColumn: columnIndex(HEADERS.length - 1),
    columns: parsed,
  };
}
