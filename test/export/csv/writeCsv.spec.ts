import { Workbook } from "exceljs";
import fc from "fast-check";
import { actionsTable } from "../../../src/domain/tables/actionsTable";
import type { DataTable } from "../../../src/domain/tables/DataTable";
import { plainCell } from "../../../src/export/csv/safeCell";
import { writeCsv } from "../../../src/export/csv/writeCsv";
import { dropForbidden } from "../../../src/export/text/dropForbidden";
import { FORMULAS, HARD, hostileSource } from "../support/hostileSource";
import { convertFile, itWith } from "../support/libreOffice";

const table = (rows: DataTable["rows"]): DataTable => ({
  title: "Test",
  columns: [
    { header: "Text", kind: "text" },
    { header: "Number", kind: "number" },
  ],
  rows,
});

/** The fields of a file, by the grammar of RFC 4180. */
function parse(bytes: Uint8Array): string[][] {
  const text = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true }).decode(bytes);
  expect(text.startsWith("\ufeff")).toBe(true);
  const rows: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/uy;
  field.lastIndex = 1;
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    if (found === null) throw new Error("not RFC 4180");
    const [, value = "", end] = found;
    rows.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === "\r\n") rows.push([]);
  }
  expect(rows.pop()).toEqual([]);
  return rows;
}

it("writes commas, lines that end in CR LF, and quotation marks where they're needed", () => {
  const bytes = writeCsv(
    table([
      ['a "b", c', 1],
      ["two\nlines", ""],
      [" ends ", 33],
    ])
  );
  expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)).toBe(
    '\ufeffText,Number\r\n"a ""b"", c",1\r\n"two\nlines",\r\n" ends ",33\r\n'
  );
});

it("every value comes back from the file", () => {
  const texts = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...FORMULAS, ...HARD));
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, fc.nat())), (rows) => {
      const [, ...read] = parse(writeCsv(table(rows)));
      expect(read.map(([text = "", number]) => [plainCell(text), Number(number)])).toEqual(
        rows.map(([text, number]) => [dropForbidden(text), number])
      );
    })
  );
});

itWith("calc")("a spreadsheet reads the actions as they are, none as a formula", async () => {
  const { report, trackers } = hostileSource();
  const { columns, rows } = actionsTable(report, trackers);
  const made = convertFile("actions.csv", writeCsv({ title: "", columns, rows }), "xlsx");
  const workbook = new Workbook();
  // exceljs declares the browser's ArrayBuffer where it takes node's Buffer.
  await workbook.xlsx.load(made as unknown as ArrayBuffer);
  const sheet = workbook.worksheets[0];
  const read: unknown[] = [];
  sheet?.getColumn(6).eachCell((cell) => {
    expect(cell.formula).toBeUndefined();
    read.push(plainCell(cell.text));
  });
  const at = columns.findIndex(({ header }) => header === "Action");
  expect(read).toEqual(["Action", ...rows.map((row) => dropForbidden(String(row[at])))]);
});
