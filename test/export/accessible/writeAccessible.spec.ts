import { Workbook } from "exceljs";
import { unzipSync } from "fflate";
import { makeAccessibleBook } from "../../../src/domain/accessible/makeAccessibleBook";
import type { AccessibleBook } from "../../../src/domain/accessible/AccessibleBook";
import { writeAccessibleOds } from "../../../src/export/accessible/writeAccessibleOds";
import { writeAccessibleXlsx } from "../../../src/export/accessible/writeAccessibleXlsx";
import { dropForbidden } from "../../../src/export/text/dropForbidden";
import { hostileSource } from "../support/hostileSource";
import { convertFile, itWith } from "../support/libreOffice";
import { packageFaults } from "../support/packageFaults";

const { report } = hostileSource();
const book = makeAccessibleBook(report, [{ label: "Rule", value: report.ruleText }], "");

/** What each sheet should hold, row by row. */
function rowsOf({ sheets }: AccessibleBook): Record<string, (string | number)[][]> {
  return Object.fromEntries(
    sheets.map(({ name, title, lines, table }) => [
      name,
      [
        [title],
        ...lines.map((line) => [line]),
        ...(table === null ? [] : [table.columns.map(({ header }) => header)]),
        ...(table?.rows ?? []),
      ].map((row) =>
        row.map((value) => (typeof value === "string" ? dropForbidden(value) : value))
      ),
    ])
  );
}

async function reopen(bytes: Uint8Array): Promise<Record<string, unknown[][]>> {
  const workbook = new Workbook();
  // exceljs declares the browser's ArrayBuffer where it takes node's Buffer.
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return Object.fromEntries(
    workbook.worksheets.map((sheet) => {
      const rows: unknown[][] = [];
      sheet.eachRow((row) => {
        const cells: unknown[] = [];
        row.eachCell((cell) => {
          expect(cell.formula).toBeUndefined();
          cells.push(typeof cell.value === "number" ? cell.value : cell.text);
        });
        rows.push(cells);
      });
      return [sheet.name, rows];
    })
  );
}

describe("the accessible edition as .xlsx", () => {
  it("has no structural fault and every value", async () => {
    const bytes = await writeAccessibleXlsx(book, report);
    expect(packageFaults(bytes)).toEqual([]);
    expect(await reopen(bytes)).toEqual(rowsOf(book));
  });

  it("makes the same bytes again", async () => {
    const [first, second] = [
      await writeAccessibleXlsx(book, report),
      await writeAccessibleXlsx(book, report),
    ];
    expect(Buffer.from(first).equals(second)).toBe(true);
  });
});

describe("the accessible edition as .ods", () => {
  const bytes = writeAccessibleOds(book, report);

  it("has its type first, uncompressed, and every part in its list", () => {
    expect(Object.keys(unzipSync(bytes))[0]).toBe("mimetype");
    // The archive's first entry holds the type as it is, after a header of 30 bytes and its name.
    expect(Buffer.from(bytes.slice(38, 84)).toString()).toBe(
      "application/vnd.oasis.opendocument.spreadsheet"
    );
    const manifest = new TextDecoder().decode(unzipSync(bytes)["META-INF/manifest.xml"]);
    const listed = [...manifest.matchAll(/full-path="([^"]+)"/gu)].map((found) => found[1]);
    expect(listed).toEqual([
      "/",
      ...Object.keys(unzipSync(bytes)).filter((path) => !/^(mimetype|META-INF)/u.test(path)),
    ]);
  });

  it("makes the same bytes again", () => {
    expect(Buffer.from(writeAccessibleOds(book, report)).equals(bytes)).toBe(true);
  });

  itWith("calc")("opens in a spreadsheet with every value", async () => {
    expect(await reopen(convertFile("edition.ods", bytes, "xlsx"))).toEqual(rowsOf(book));
  });
});
