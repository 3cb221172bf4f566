import type { Conditions } from "./Conditions";
import { createConditions } from "./Conditions";

/** What differs from a good day, in words that can stand in a list; empty when nothing does. */
export function describeConditions(conditions: Conditions): string[] {
  const usual = createConditions();
  const { busy, delay, payloadLimit, failure, coAuthor, excelApi, theme } = conditions;
  const told: [boolean, string][] = [
    [busy, "a cell is being edited"],
    [delay > 0, `round trips take ${formatDelay(delay)}`],
    [
      payloadLimit !== usual.payloadLimit,
      `requests and responses hold up to ${formatSize(payloadLimit)}`,
    ],
    [
      failure !== null,
      `the ${formatNth(failure?.nth ?? 1)} sync fails with ${failure?.code ?? ""}`,
    ],
    [coAuthor !== null, "a co-author waits for the add-in's next change"],
    [excelApi !== usual.excelApi, `Excel knows ExcelApi ${excelApi}`],
    [theme !== usual.theme, `Excel is ${theme}`],
  ];
  return told.flatMap(([isOn, text]) => (isOn ? [text] : []));
}

/** "200 ms", "2 s". */
export function formatDelay(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${milliseconds / 1000} s`;
}

/** "100 KB", "5 MB". */
export function formatSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${kilobytes} KB` : `${kilobytes / 1024} MB`;
}

/** "next" for 1, then "second", "third", ... up to "eighth"; then "9th". */
export function formatNth(nth: number): string {
  const words = ["next", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];
  return words[nth - 1] ?? `${nth}th`;
}
