import type { Result } from "../../files/Result";

/**
 * The workbook among dropped files: there has to be one file, and its name has to end as a workbook's does. What is
 * in it is looked at when it's opened.
 */
export function chooseDropped<F extends { readonly name: string }>(
  files: readonly F[]
): Result<F, { readonly message: string }> {
  const [file, ...more] = files;
  if (file === undefined) return refuse("Nothing was opened: what was dropped is no file.");
  if (more.length > 0)
    return refuse(`${files.length} files were dropped, and none was opened. Drop one workbook.`);
  if (!/\.xls[xm]$/i.test(file.name))
    return refuse(
      `${file.name} was not opened. Drop an Excel workbook: a file ending in .xlsx or .xlsm.`
    );
  return { ok: true, value: file };
}

function refuse(message: string): {
  readonly ok: false;
  readonly problem: { readonly message: string };
} {
  return { ok: false, problem: { message } };
}
