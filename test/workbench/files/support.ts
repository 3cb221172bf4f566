import "./installDom";
import { Workbook } from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../../src/workbench/files/openWorkbook";
import type { OpenedWorkbook } from "../../../src/workbench/files/OpenedWorkbook";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";

export const ADDIN = { id: "6f0b6a52-3c0e-4c0f-9d53-2f8f6f1f7a41", version: "1.0.0.0" };

/** A file that another library wrote from what `build` puts into a new workbook. */
export async function writeFile(build: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  build(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** What another library reads from a file. */
export async function readFile(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

/** The workbook in a file that can be opened. */
export function openFile(bytes: Uint8Array): OpenedWorkbook {
  const opened = openWorkbook(bytes, "Book", ADDIN);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}

/** The file that comes of opening one and saving it at once. */
export function resave(bytes: Uint8Array): Uint8Array {
  return saveWorkbook(openFile(bytes).snapshot, ADDIN).bytes;
}

/** A file with the text of one of its parts changed; a part that isn't there yet begins as "". */
export function editPart(
  bytes: Uint8Array,
  name: string,
  edit: (text: string) => string
): Uint8Array {
  const parts = unzipSync(bytes);
  const text = parts[name] === undefined ? "" : strFromU8(parts[name]);
  return zipSync({ ...parts, [name]: strToU8(edit(text)) });
}

/** The text of one of a file's parts. */
export function readPart(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

/** The first sheet of an opened workbook, and one of its cells by row and column from 0. */
export function firstSheet({ snapshot }: OpenedWorkbook) {
  const sheet = snapshot.data.sheets[snapshot.data.sheetOrder[0] ?? ""];
  if (sheet === undefined) throw new Error("The workbook has no sheet");
  return { sheet, cell: (row: number, column: number) => sheet.cellData?.[row]?.[column] };
}

/** What the spreadsheet's part of that name keeps for the first sheet. */
export function firstResource({ snapshot }: OpenedWorkbook, name: string): unknown {
  const text = snapshot.data.resources?.find((resource) => resource.name === name)?.data ?? "{}";
  const bySheet = JSON.parse(text) as Record<string, unknown>;
  return bySheet[snapshot.data.sheetOrder[0] ?? ""];
}
