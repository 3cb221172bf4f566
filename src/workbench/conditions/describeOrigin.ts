import { isKnown } from "./newerMembers";

/**
 * An event's arguments as an Excel of this ExcelApi set tells them: before 1.14 without `triggerSource`, and from
 * another person's change with the source "Remote".
 */
export function describeOrigin(
  { triggerSource, ...args }: Readonly<Record<string, unknown>>,
  isRemote: boolean,
  excelApi: string
): Record<string, unknown> {
  return {
    ...args,
    ...(isRemote && "source" in args ? { source: "Remote" } : {}),
    ...(triggerSource !== undefined && isKnown("1.14", excelApi) ? { triggerSource } : {}),
  };
}
