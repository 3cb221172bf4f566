/**
 * An ISO date or date and time, as cells of type "d" have it, as Excel's day number (day 0 is 30 December 1899,
 * or 1 January 1904 in a workbook of that system). Undefined when it isn't one.
 */
export function readSerial(text: string, date1904: boolean): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text);
  if (parts === null) {
    return undefined;
  }
  // A group that matched nothing is undefined, whatever the library's type says.
  const groups = parts.slice(1) as (string | undefined)[];
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = groups.map((part) =>
    Number(part ?? 0)
  );
  const days = Date.UTC(year, month - 1, day) / 86_400_000;
  return days + (date1904 ? 24_107 : 25_569) + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
