/**
 * Compares refs as people order them: numbers by value, so 2.6.1 comes before 10.1.1 and 1.2
 * before 1.10. Blank refs come last.
 *
 * @returns negative when `a` comes first, positive when `b` does, 0 when they're the same
 */
export function compareRefs(a: string, b: string): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  const left = splitRef(a);
  const right = splitRef(b);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = compareParts(left[index] ?? "", right[index] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

function splitRef(ref: string): string[] {
  return ref.toLowerCase().match(/\d+|[^\d.\s-]+/gu) ?? [];
}

function compareParts(a: string, b: string): number {
  if (a === b) return 0;
  const numbers = /^\d+$/u.test(a) && /^\d+$/u.test(b);
  if (numbers) return Number(a) - Number(b);
  return a < b ? -1 : 1;
}
