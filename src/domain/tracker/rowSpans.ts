/** Rows that follow each other, from 0; `to` is the row after the last. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** More blank rows than this between two others are one gap. */
const LONGEST_SEPARATOR = 20;

/**
 * The rows without the long gaps between them: a lone cell far below doesn't make all that lies
 * between rows that have to be looked at.
 *
 * @param end the row after the last one that holds anything, from 0
 * @param nextTold the first row that holds anything, of those from `from` up to, without, `to`; `to`
 *   when there's none
 * @returns top to bottom; what lies between two spans, or above the first, is more than 20 blank rows
 */
export function findSpans(
  end: number,
  nextTold: (from: number, to: number) => number
): readonly RowSpan[] {
  const spans: RowSpan[] = [];
  let from = 0;
  // A gap can't lie between two of the rows that are looked at here.
  const step = LONGEST_SEPARATOR + 1;
  for (let index = step - 1; index < end; index += step) {
    const next = nextTold(index, end);
    if (next === index) continue;
    let first = index;
    while (first > from && nextTold(first - 1, first) === first) first--;
    index = next;
    if (next - first <= LONGEST_SEPARATOR) continue;
    if (first > from) spans.push({ from, to: first });
    from = next;
  }
  if (from < end) spans.push({ from, to: end });
  return spans;
}
