import type { BatchRequest } from "../batch/BatchRequest";
import { toCamel, toPascal } from "../batch/members";

/**
 * What the host has and only newer Excels know, by wire name, with the ExcelApi set that brought it. Names that are
 * another object's in an older set aren't here (`getItemOrNullObject` of conditional formats); the library itself
 * refuses those. Source: Microsoft's reference, "API set" of each member.
 */
const SINCE: ReadonlyMap<string, string> = new Map([
  ["CultureInfo", "1.11"],
  ["DecimalSeparator", "1.11"],
  ["ThousandsSeparator", "1.11"],
  ["UseSystemSeparators", "1.11"],
  ["DatetimeFormat", "1.12"],
  ["Resize", "1.13"],
]);

/**
 * The first member that a batch asks for and that an Excel of this ExcelApi set hasn't got, in camelCase; undefined
 * when there is none. The library refuses most by itself; a property within a `load` it lets through.
 */
export function findNewerMember(request: BatchRequest, excelApi: string): string | undefined {
  return listMembers(request).find((name) => {
    const since = SINCE.get(toPascal(name));
    return since !== undefined && !isKnown(since, excelApi);
  });
}

/** Whether an Excel that knows `excelApi` knows a set: "1.9" isn't as new as "1.11". */
export function isKnown(set: string, excelApi: string): boolean {
  const [major = 0, minor = 0] = set.split(".").map(Number);
  const [hostMajor = 0, hostMinor = 0] = excelApi.split(".").map(Number);
  return hostMajor > major || (hostMajor === major && hostMinor >= minor);
}

function listMembers({ Actions, ObjectPaths }: BatchRequest): string[] {
  const called = [...Object.values(ObjectPaths), ...Actions].map(({ Name }) => Name);
  const asked = Actions.flatMap(({ QueryInfo: query }) => [
    ...(query?.Select ?? []),
    ...(query?.Expand ?? []),
  ]);
  return [...called, ...asked.flatMap((path) => path.split("/"))].map(toCamel);
}
