import fc from "fast-check";
import { publishedScheme } from "../../../src/domain";
import type { CellValue } from "../../../src/domain/tracker/cell";

const HEADERS = [
  ["Ref", "Action no.", "#"],
  ["Action", "Sub-action\n(as published)"],
  ["RAG", "RAG\u00a0status", "Status"],
  ["Lead", "Owner"],
  ["Due date", "Deadline"],
  ["Pillar", "Theme"],
  ["Section", "Workstream"],
  ["Reason for RAG"],
  ["Mitigating actions"],
  ["Cost"],
] as const;

const FAMILIAR = [
  "",
  " ",
  "1.1",
  "1.1.1",
  "2.6.1a",
  "1.1 Workforce Data",
  "Pillar: Plan",
  "Total",
  "Note:",
  "On Trak",
  "TBC",
  "31.03.25",
  "=1+1",
  "__proto__",
  "\u0000",
  "\ud800",
  "é\u0301\u200d👩‍👧",
  ...publishedScheme.statuses.flatMap(({ label, aliases }) => [label, ...aliases]),
] as const;

/** Any cell that Excel may hand over, with what trackers hold more often than the rest. */
export const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...FAMILIAR) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.boolean() }
);

/** A grid with a tracker's headers in any mix and order, the status and a ref or action among them. */
export const anyTrackerGrid: fc.Arbitrary<CellValue[][]> = fc
  .tuple(
    fc.tuple(...HEADERS.map((words) => fc.constantFrom(...words))),
    fc.shuffledSubarray(HEADERS.map((_, index) => index).slice(3))
  )
  .chain(([words, extra]) => {
    const header = [0, 1, 2, ...extra].map((index) => words[index] ?? "");
    return fc
      .tuple(
        fc.shuffledSubarray(header, { minLength: header.length }),
        fc.array(fc.array(anyCell, { minLength: header.length, maxLength: header.length }), {
          maxLength: 12,
        })
      )
      .map(([headers, body]) => [headers, ...body]);
  });
