import { strToU8, zipSync } from "fflate";
import { RATIO_LIMIT } from "../../../../src/workbench/files/check/checkRatio";
import { checkFile } from "../../../../src/workbench/files/check/checkFile";
import { checkXml, XML_LIMITS } from "../../../../src/workbench/files/check/checkXml";
import { editPart, writeFile } from "../support";

const SHEET = "xl/worksheets/sheet1.xml";

/** A workbook with one sheet, whose XML is edited. */
async function writeEdited(edit: (text: string) => string): Promise<Uint8Array> {
  const whole = await writeFile((book) => {
    book.addWorksheet("A").getCell("A1").value = "kept";
  });
  return editPart(whole, SHEET, edit);
}

/** Puts a declaration behind the one of XML itself. */
const declare =
  (declaration: string) =>
  (text: string): string =>
    text.replace(/^(<\?xml[^>]*\?>)?/, `$1${declaration}`);

test("a workbook that another program wrote passes", async () => {
  expect(checkFile(await writeEdited((text) => text))).toBeUndefined();
});

test("comments, character data and instructions in XML pass", async () => {
  const bytes = await writeEdited((text) =>
    text.replace(
      "</worksheet>",
      '<!-- <a> ]]> --><?x <b> ?><a b="1>2" c=\'"\'><![CDATA[<d>]]></a></worksheet>'
    )
  );
  expect(checkFile(bytes)).toBeUndefined();
});

test.each([
  [
    "entities that multiply",
    `<!DOCTYPE b [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(99)}"><!ENTITY c "${"&b;".repeat(99)}">]>`,
  ],
  ["an entity from elsewhere", '<!DOCTYPE b SYSTEM "file:///etc/hostname">'],
])("%s: refused, and the part named", async (_what, declaration) => {
  expect(checkFile(await writeEdited(declare(declaration)))).toEqual({
    code: "unsafe",
    message:
      "This file isn't safe to open: no workbook is made like that. Get it again from someone you trust. " +
      "Its part xl/worksheets/sheet1.xml declares entities, which workbooks never do.",
  });
});

test("entities in UTF-16 are seen too", () => {
  const text = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>';
  const bytes = zipSync({ [SHEET]: new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le")) });
  expect(checkFile(bytes)?.code).toBe("unsafe");
});

test("elements as deep as allowed pass, one deeper is refused", async () => {
  const nest = (deep: number) => (text: string) =>
    text.replace("</worksheet>", `${"<a>".repeat(deep)}${"</a>".repeat(deep)}</worksheet>`);
  expect(checkFile(await writeEdited(nest(XML_LIMITS.depth - 1)))).toBeUndefined();
  expect(checkFile(await writeEdited(nest(XML_LIMITS.depth)))?.message).toMatch(
    /sheet1\.xml nests more than 256 deep/
  );
});

test("more elements than a page can hold are too many", () => {
  const list = (count: number): string => `<a>${"<b/>".repeat(count)}</a>`;
  expect(checkXml(list(XML_LIMITS.elements - 1))).toBeUndefined();
  expect(checkXml(list(XML_LIMITS.elements))).toBe("too-many-elements");
});

test.each([
  ["ends too soon", (text: string) => text.replace("</sheetData></worksheet>", "").slice(0, -3)],
  ["closes what it didn't open", (text: string) => `</a>${text}`],
  ["has a tag without an end", (text: string) => `${text}<a b="`],
  ["has a comment without an end", (text: string) => `${text}<!-- `],
])("XML that %s is damaged, and the part named", async (_what, edit) => {
  const problem = checkFile(await writeEdited(edit));
  expect(problem?.code).toBe("damaged-part");
  expect(problem?.message).toContain(SHEET);
});

test("a file that unpacks to many times its size is refused before it's unpacked", () => {
  const bytes = zipSync({ [SHEET]: new Uint8Array(RATIO_LIMIT.fromBytes + 1) });
  expect(checkFile(bytes)).toEqual({
    code: "unsafe",
    message: expect.stringMatching(
      /unpack to \d+ times its size; workbooks stay below 200/
    ) as string,
  });
});

test("hundreds of thousands of blank rows with a format pass", () => {
  const rows = Array.from(
    { length: 260_000 },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" s="1"/></row>`
  );
  const bytes = zipSync({ [SHEET]: strToU8(`<worksheet>${rows.join("")}</worksheet>`) });
  expect(checkFile(bytes)).toBeUndefined();
});

test("a part that is larger than the zip says is refused", () => {
  const bytes = zipSync({ [SHEET]: strToU8(`<a>${"b".repeat(5_000)}</a>`) });
  // The size stands in the entry and in the directory. No more than it says is ever unpacked.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 4 <= bytes.length; at++)
    if (view.getUint32(at, true) === 5_007) view.setUint32(at, 100, true);
  expect(checkFile(bytes)?.code).toBe("damaged-part");
});

test.each([
  ["an empty file", new Uint8Array(), "empty"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "not-a-zip"],
  ["half a zip", zipSync({ "a.xml": strToU8("<a/>") }).slice(0, 30), "damaged-zip"],
])("%s is refused", (_what, bytes, code) => {
  expect(checkFile(bytes)?.code).toBe(code);
});
