import { openWorkbook } from "../../../src/workbench/files/openWorkbook";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import { ADDIN, openFile, writeFile } from "./support";

const SETTINGS = {
  mapping: '{"sheet":"Plan & \\"more\\"","columns":[1,2]}',
  "Office.AutoShowTaskpaneWithDocument": "true",
};

async function saveWithSettings(): Promise<Uint8Array> {
  const { snapshot } = openFile(await writeFile((book) => book.addWorksheet("A")));
  return saveWorkbook({ ...snapshot, extras: { ...snapshot.extras, settings: SETTINGS } }, ADDIN)
    .bytes;
}

test("the add-in's document settings survive", async () => {
  expect(openFile(await saveWithSettings()).snapshot.extras.settings).toEqual(SETTINGS);
});

test("another add-in's settings aren't taken for this one's, and are named", async () => {
  const other = { id: "00000000-0000-0000-0000-000000000000", version: "1.0.0.0" };
  const opened = openWorkbook(await saveWithSettings(), "Book", other);
  expect(opened.ok && opened.value.snapshot.extras.settings).toEqual({});
  expect(opened.ok && opened.value.notHeld).toEqual([`Settings of another add-in (${ADDIN.id})`]);
});
