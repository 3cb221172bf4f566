import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import { ADDIN, openFile, writeFile } from "./support";

const DOT =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

test("what the model has no place for is named, when opening and when saving", async () => {
  const bytes = await writeFile((book) => {
    const sheet = book.addWorksheet("Notes");
    sheet.addImage(book.addImage({ base64: DOT, extension: "png" }), "B2:C3");
    sheet.getCell("A1").note = "Ask Priya";
    sheet.getCell("A2").value = { text: "report", hyperlink: "https://example.org/" };
    sheet.getCell("A3").value = {
      richText: [{ text: "one " }, { font: { bold: true }, text: "two" }],
    };
  });
  const opened = openFile(bytes);
  expect([...opened.notHeld].sort()).toEqual([
    "Links (their text is kept) on sheet Notes",
    "Looks of single words in cells on sheet Notes",
    "Notes in cells on sheet Notes",
    "Pictures on sheet Notes",
  ]);
  expect(saveWorkbook(opened.snapshot, ADDIN, opened.notHeld).notCarried).toEqual(opened.notHeld);
});

test("a plain workbook has nothing to name", async () => {
  expect(openFile(await writeFile((book) => book.addWorksheet("A"))).notHeld).toEqual([]);
});
