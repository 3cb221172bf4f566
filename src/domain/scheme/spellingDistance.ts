/** Leaving out or doubling a doubled letter ("of" for "off") is half an error. */
const DOUBLED = 0.5;

/**
 * How many typing errors lie between two texts: a letter missing, added, replaced, or two
 * neighbours swapped (optimal string alignment), with a dropped or added double letter as half.
 *
 * @returns 0 for equal texts; symmetric
 */
export function spellingDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = firstRow(b);
  for (let i = 1; i <= a.length; i++) {
    const row = [(last[0] ?? 0) + cost(a, i - 1)];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(
        (last[j] ?? 0) + cost(a, i - 1),
        (row[j - 1] ?? 0) + cost(b, j - 1),
        (last[j - 1] ?? 0) + (same ? 0 : 1)
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

function firstRow(b: string): number[] {
  const row = [0];
  for (let j = 1; j <= b.length; j++) row.push((row[j - 1] ?? 0) + cost(b, j - 1));
  return row;
}

/** What it costs to add or leave out the letter at `index`, from 0. */
function cost(text: string, index: number): number {
  return index > 0 && text[index] === text[index - 1] ? DOUBLED : 1;
}

/**
 * How many letters one of two texts has that the other hasn't anywhere, whichever has more of them: the
 * distance is never less, and this is quicker to tell. Letters of other alphabets may pass for each other.
 */
export function countLettersApart(a: string, b: string): number {
  const [inA, inB] = [lettersIn(a), lettersIn(b)];
  return Math.max(countBits(inA & ~inB), countBits(inB & ~inA));
}

/** A bit for each letter that a text has. */
function lettersIn(text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index++) bits |= 1 << (text.charCodeAt(index) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
