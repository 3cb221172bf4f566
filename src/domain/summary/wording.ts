/** "a", "a and b", "a, b and c". */
export function formatList(items: readonly string[], joint: "and" | "or" = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${joint} ${items[items.length - 1] ?? ""}`;
}

/** "1 action", "2 actions", "0 actions". */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A share in percent with one decimal, rounded half up in whole numbers: 2 of 6 is "33.3%", 1 of 4 "25%". */
export function formatPercent(part: number, whole: number): string {
  if (whole === 0) return "0%";
  const tenths = Math.floor((part * 2000 + whole) / (2 * whole));
  return tenths % 10 === 0 ? `${tenths / 10}%` : `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}
