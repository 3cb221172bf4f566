import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "../../../src/workbench/files/openWorkbook";
import { SIZE_LIMITS } from "../../../src/workbench/files/package/checkSize";
import { ADDIN, editPart, writeFile } from "./support";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function problemOf(bytes: Uint8Array): { code: string; message: string } | undefined {
  const opened = openWorkbook(bytes, "Book", ADDIN);
  return opened.ok ? undefined : opened.problem;
}

function compoundFile(stream: string): Uint8Array {
  return new Uint8Array([...OLE, ...new Uint8Array(504), ...Buffer.from(stream, "utf16le")]);
}

test.each([
  ["an empty file", new Uint8Array(), "empty", /0 bytes/],
  [
    "a text file",
    strToU8("Ref,Status\n1,On Track\n"),
    "not-a-zip",
    /not an Excel workbook.*\.xlsx/,
  ],
  ["an encrypted workbook", compoundFile("EncryptedPackage"), "encrypted", /password/],
  ["an old workbook", compoundFile("Workbook"), "old-format", /old \.xls format/],
  [
    "a zip cut short",
    zipSync({ "a.xml": strToU8("<a/>".repeat(50)) }).slice(0, 60),
    "damaged-zip",
    /damaged/,
  ],
  [
    "a zip of something else",
    zipSync({ "readme.txt": strToU8("hello") }),
    "not-a-workbook",
    /no workbook in it/,
  ],
])("%s is refused in its own words", (_what, bytes, code, words) => {
  expect(problemOf(bytes)?.code).toBe(code);
  expect(problemOf(bytes)?.message).toMatch(words);
});

test("a document of another kind is refused", () => {
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" ' +
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  const document =
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
  const bytes = zipSync({ "_rels/.rels": strToU8(rels), "word/document.xml": strToU8(document) });
  expect(problemOf(bytes)?.code).toBe("not-a-workbook");
});

test("a binary workbook is refused", async () => {
  const bytes = editPart(await writeFile((book) => book.addWorksheet("A")), "_rels/.rels", (text) =>
    text.replace("xl/workbook.xml", "xl/workbook.bin")
  );
  expect(problemOf(bytes)?.code).toBe("binary-workbook");
});

test("a sheet that isn't well-formed is refused, not read as empty", async () => {
  const whole = await writeFile((book) => {
    book.addWorksheet("A").getCell("A1").value = "kept";
  });
  const bytes = editPart(whole, "xl/worksheets/sheet1.xml", (text) =>
    text.replace("</sheetData>", "")
  );
  expect(problemOf(bytes)?.code).toBe("damaged-part");
  expect(problemOf(bytes)?.message).toContain("xl/worksheets/sheet1.xml");
});

test("a part that is no text is refused", async () => {
  const whole = await writeFile((book) => book.addWorksheet("A"));
  const parts = { "xl/workbook.xml": new Uint8Array([0x3c, 0xff, 0xff, 0x3e]) };
  const { unzipSync } = await import("fflate");
  expect(problemOf(zipSync({ ...unzipSync(whole), ...parts }))?.code).toBe("damaged-part");
});

test("a file that would unpack to too much is refused before it is unpacked", () => {
  const bytes = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(SIZE_LIMITS.partBytes + 1) });
  expect(bytes.length).toBeLessThan(200_000);
  expect(problemOf(bytes)?.code).toBe("too-large");
  expect(problemOf(bytes)?.message).toMatch(/sheet1\.xml would take 41 MB; up to 40/);
});

test("a file with too many parts is refused", () => {
  const parts = Array.from(
    { length: SIZE_LIMITS.entries + 1 },
    (_, index) => [`p${index}.xml`, new Uint8Array()] as const
  );
  expect(problemOf(zipSync(Object.fromEntries(parts)))?.code).toBe("too-large");
});

test("a file that names a place outside itself is refused", () => {
  expect(problemOf(zipSync({ "../outside.xml": strToU8("<a/>") }))?.code).toBe("damaged-zip");
});

test("a workbook without a worksheet is refused", async () => {
  const bytes = editPart(
    await writeFile((book) => book.addWorksheet("A")),
    "xl/workbook.xml",
    (text) => text.replace(/<sheets>.*<\/sheets>/, "<sheets/>")
  );
  expect(problemOf(bytes)?.code).toBe("no-sheets");
});
