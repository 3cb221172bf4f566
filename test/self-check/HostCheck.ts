/** What a check gives back: plain data, so that Excel's answer and the workbench's can be laid side by side. */
export type Answer =
  string | number | boolean | null | readonly Answer[] | { readonly [key: string]: Answer };

/** Asks the host something, on a blank sheet of the check's own, and gives back what it answers. */
export type Ask = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Answer>;

/** A belief about Excel: what is asked, and what Excel should answer. */
export interface HostCheck {
  /** The class, or what goes on, that the belief is about: "Range", "Errors". */
  readonly area: string;
  /** What should hold, in a few words. No other check of the area has the same. */
  readonly name: string;
  readonly expected: Answer;
  readonly ask: Ask;
}

/** What sheets, names and settings that a check makes begin with: they're taken away again by it. */
export const MADE = "SelfCheck";

/** Checks of one area, each as its name, what Excel should answer, and what is asked. */
export function listChecks(
  area: string,
  checks: readonly (readonly [name: string, expected: Answer, ask: Ask])[]
): HostCheck[] {
  return checks.map(([name, expected, ask]) => ({ area, name, expected, ask }));
}
