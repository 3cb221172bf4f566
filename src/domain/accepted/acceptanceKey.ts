import type { Acceptance } from "./Acceptance";

/** Which findings an acceptance can be of, whatever they rest on. No sheet's name has a line break. */
export function acceptanceKey({
  code,
  sheet,
  ref,
}: Pick<Acceptance, "code" | "sheet" | "ref">): string {
  return [code, sheet, ref].join("\n");
}
