/** Why a file can't be opened as a workbook. */
export type OpenProblemCode =
  | "empty"
  | "old-format"
  | "encrypted"
  | "not-a-zip"
  | "damaged-zip"
  | "not-a-workbook"
  | "binary-workbook"
  | "too-large"
  | "unsafe"
  | "damaged-part"
  | "no-sheets";

/** A file that can't be opened: a code to tell cases apart, and what happened and what to do, in plain words. */
export interface OpenProblem {
  readonly code: OpenProblemCode;
  readonly message: string;
}

const TEXTS: Record<OpenProblemCode, string> = {
  empty: "The file is empty (0 bytes). Save or download it again, then open it.",
  "old-format":
    "This is a workbook in the old .xls format. In Excel, save it as Excel Workbook (.xlsx) and open that.",
  encrypted:
    "This workbook is encrypted with a password. In Excel, remove the password (File, Info, Protect Workbook), save it and open it again.",
  "not-a-zip": "This is not an Excel workbook. Choose a file that ends in .xlsx.",
  "damaged-zip":
    "The file is damaged: its contents can't be unpacked. Open a copy that was saved or downloaded whole.",
  "not-a-workbook":
    "This file has no workbook in it (it may be another kind of document). Choose a file that ends in .xlsx.",
  "binary-workbook":
    "This is a workbook in the binary .xlsb format. In Excel, save it as Excel Workbook (.xlsx) and open that.",
  "too-large": "This workbook is too large to open here.",
  unsafe:
    "This file isn't safe to open: no workbook is made like that. Get it again from someone you trust.",
  "damaged-part":
    "The workbook is damaged. In Excel, use Open and Repair, save it and open it again.",
  "no-sheets":
    "The workbook has no sheet with cells in it. Choose a workbook with at least one worksheet.",
};

/** The problem with the code's message; `detail`, a whole sentence, says more precisely what was found. */
export function describeProblem(code: OpenProblemCode, detail?: string): OpenProblem {
  return { code, message: detail === undefined ? TEXTS[code] : `${TEXTS[code]} ${detail}` };
}
