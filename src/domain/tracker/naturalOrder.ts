/**
 * Compares refs as people order them: numbers by value, so 2.6.1 comes before 10.1.1 and 1.2
 * before 1.10. Blank refs come last.
 *
 * @returns negative when `a` comes first, positive when `b` does, 0 when they're the same
 */
export function compareRefs(a: string, b: string): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  const plain = compareNumbered(a, b);
  if (plain !== null) return plain;
  const left = splitRef(a);
  const right = splitRef(b);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = compareParts(left[index] ?? "", right[index] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

const DIGIT_0 = 48;
const DIGIT_9 = 57;
const DOT = 46;
/** Numbers of more digits than this aren't compared exactly. */
const LONGEST_NUMBER = 15;

/** Compares refs of nothing but numbers and points, as most are; null for others. Looked at often. */
function compareNumbered(a: string, b: string): number | null {
  if (a.length > LONGEST_NUMBER || b.length > LONGEST_NUMBER) return null;
  let order = 0;
  let from = 0;
  let fromOther = 0;
  while (from < a.length || fromOther < b.length) {
    let part = -1;
    for (; from < a.length; from++) {
      const code = a.charCodeAt(from);
      if (code >= DIGIT_0 && code <= DIGIT_9) part = (part < 0 ? 0 : part * 10) + code - DIGIT_0;
      else if (code !== DOT) return null;
      else if (part >= 0) break;
    }
    let other = -1;
    for (; fromOther < b.length; fromOther++) {
      const code = b.charCodeAt(fromOther);
      if (code >= DIGIT_0 && code <= DIGIT_9) other = (other < 0 ? 0 : other * 10) + code - DIGIT_0;
      else if (code !== DOT) return null;
      else if (other >= 0) break;
    }
    // The rest is gone through all the same: it may hold letters.
    if (order === 0) order = part - other;
  }
  return order;
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
