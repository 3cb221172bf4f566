import type { Answer, HostCheck } from "./HostCheck";
import { MADE } from "./HostCheck";
import { readErrorCode } from "./readCode";

/** What became of a check. */
export interface CheckResult {
  readonly area: string;
  readonly name: string;
  /** differs: the host answered something else; failed: it ended with an error instead of an answer. */
  readonly outcome: "passed" | "differs" | "failed";
  readonly expected: Answer;
  /** What the host answered, or the code of the error. */
  readonly answered: Answer;
}

/**
 * Runs one check on a blank sheet of its own, and takes away what it made, whatever becomes of it.
 *
 * @param excel - the library's own Excel: a page has it as a global, a spec in node has it on the host's window
 */
export async function runCheck(
  excel: typeof Excel,
  { area, name, expected, ask }: HostCheck
): Promise<CheckResult> {
  const told = { area, name, expected };
  try {
    const answered = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(MADE);
      await context.sync();
      return ask(sheet, context);
    });
    const outcome = writeAnswer(answered) === writeAnswer(expected) ? "passed" : "differs";
    return { ...told, outcome, answered };
  } catch (error) {
    return { ...told, outcome: "failed", answered: readErrorCode(error) };
  } finally {
    await clearUp(excel);
  }
}

/** Takes away the sheets, names and settings that checks made, a run that was cut short among them. */
export async function clearUp(excel: typeof Excel): Promise<void> {
  await excel.run(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load("items/name");
    const names = workbook.names.load("items/name");
    const settings = workbook.settings.load("items/key");
    await context.sync();
    for (const item of names.items.filter(({ name }) => name.startsWith(MADE))) item.delete();
    for (const item of settings.items.filter(({ key }) => key.startsWith(MADE))) item.delete();
    for (const sheet of sheets.items.filter(({ name }) => name.startsWith(MADE))) {
      // Excel doesn't delete a sheet that is hidden deep.
      sheet.visibility = "Visible";
      sheet.delete();
    }
    await context.sync();
  });
}

/** An answer as text, with the keys of objects in one order. */
function writeAnswer(answer: Answer): string {
  return JSON.stringify(answer, (_key, value: Answer) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value
  );
}
