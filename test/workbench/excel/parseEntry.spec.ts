import { parseEntry } from "../../../src/workbench/excel/cells/parseEntry";

test.each([
  ["42", { kind: "number", number: 42 }],
  ["-3.5", { kind: "number", number: -3.5 }],
  ["1,234", { kind: "number", number: 1234, format: "#,##0" }],
  ["25%", { kind: "number", number: 0.25, format: "0%" }],
  ["12:30", { kind: "number", number: 0.5208333333333334, format: "hh:mm" }],
  ["28 February 2025", { kind: "number", number: 45716, format: "d-mmm-yy" }],
  ["false", { kind: "boolean", value: false }],
  ["#N/A", { kind: "error", text: "#N/A" }],
  ["=SUM(A1:A2)", { kind: "formula", formula: "=SUM(A1:A2)" }],
  ["+A1", { kind: "formula", formula: "=+A1" }],
  ["-5", { kind: "number", number: -5 }],
  ["=", { kind: "text", text: "=" }],
  ["'=A1", { kind: "text", text: "=A1" }],
  ["1.2.3", { kind: "text", text: "1.2.3" }],
  ["1.1 Attracting talent", { kind: "text", text: "1.1 Attracting talent" }],
  ["31/02/2025", { kind: "text", text: "31/02/2025" }],
  ["March review", { kind: "text", text: "March review" }],
  ["At Risk", { kind: "text", text: "At Risk" }],
])("'%s' typed into a cell", (text, entry) => {
  expect(parseEntry(text, false, false)).toEqual(entry);
});

test("a cell for text takes everything as it is", () => {
  expect(parseEntry("1.10", true, false)).toEqual({ kind: "text", text: "1.10" });
});

test.each([
  ["28 February 2025", { kind: "number", number: 44254, format: "d-mmm-yy" }],
  ["1 January 1904", { kind: "number", number: 0, format: "d-mmm-yy" }],
  ["31 December 1903", { kind: "text", text: "31 December 1903" }],
  ["2025-02-28 12:00", { kind: "number", number: 44254.5, format: "m/d/yyyy h:mm" }],
  ["12:00", { kind: "number", number: 0.5, format: "hh:mm" }],
  ["-5", { kind: "number", number: -5 }],
  ["1,234", { kind: "number", number: 1234, format: "#,##0" }],
])("'%s' typed into a cell of a workbook that counts from 1904", (text, entry) => {
  expect(parseEntry(text, false, true)).toEqual(entry);
});
