import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ExportForm } from "../../src/app/exports/ExportForm";
import { exportReport } from "../../src/app/exports/exportReport";
import type { ExportSource } from "../../src/app/exports/ExportSource";
import { takeFiles } from "../support/files/takeFiles";
import { emptyReport } from "./support/emptyReport";
import { hostileSource } from "./support/hostileSource";
import { sourceFromWorkbook } from "./support/reportFromWorkbook";
import { schemaFaults, type OfficeFile } from "./support/schemaFaults";
import { sourceOfPlan } from "./support/sourceOfPlan";

const FORMS: readonly ExportForm[] = ["workbook", "accessible-xlsx", "board-paper"];

/** A source as each Office file that it can be exported as. */
async function exportAll(source: ExportSource): Promise<OfficeFile[]> {
  const files = takeFiles();
  const signal = new AbortController().signal;
  for (const form of FORMS)
    await exportReport(source, { form, files, signal, onPercent: () => undefined });
  return files.taken;
}

/** A report of each kind that a writer may meet. */
const SOURCES: Readonly<Record<string, () => Promise<ExportSource> | ExportSource>> = {
  "the published plan": () => sourceFromWorkbook("samples/workforce-action-plan.xlsx"),
  "a messy tracker": () => sourceFromWorkbook("samples/messy-tracker.xlsx"),
  "a large plan that is compared": () => sourceOfPlan(500),
  "texts that are hard to write": () => hostileSource(),
  nothing: () => ({ report: emptyReport(), trackers: [] }),
};

it("Microsoft's validator has nothing against any Office file of ours", async () => {
  const named: [string, OfficeFile][] = [];
  for (const [name, readSource] of Object.entries(SOURCES))
    for (const file of await exportAll(await readSource()))
      named.push([`${name} as ${file.fileName}`, file]);
  expect(named).toHaveLength(Object.keys(SOURCES).length * FORMS.length);
  const faults = schemaFaults(named.map(([, file]) => file));
  expect(named.map(([name], at) => [name, faults[at]])).toEqual(named.map(([name]) => [name, []]));
}, 200_000);

it("the validator sees what is wrong", async () => {
  const [workbook, , paper] = await exportAll(sourceOfPlan(10));
  const faults = schemaFaults([
    damage(workbook, "xl/worksheets/sheet1.xml", "<sheetData>", "<sheetDatum/><sheetData>"),
    damage(paper, "word/document.xml", "<w:tblPr>", '<w:tblPr w:unknown="1">'),
  ]);
  expect(faults.map((each) => each.length > 0)).toEqual([true, true]);
});

/** The file with one place of one part changed. */
function damage(file: OfficeFile | undefined, part: string, from: string, to: string): OfficeFile {
  if (file === undefined) throw new Error("There's no file.");
  const parts = unzipSync(file.bytes);
  const text = strFromU8(parts[part] ?? new Uint8Array());
  if (!text.includes(from)) throw new Error(`${part} has no ${from}`);
  return { ...file, bytes: zipSync({ ...parts, [part]: strToU8(text.replace(from, to)) }) };
}
