/** A string argument; `blank` for one that was left out or is no string. */
export function readText(value: unknown, blank = ""): string {
  return typeof value === "string" ? value : blank;
}
