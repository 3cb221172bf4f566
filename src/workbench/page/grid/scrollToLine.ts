/** A place along the rows (or columns) of a grid: a line from 0, and pixels into it. */
export interface LinePlace {
  readonly line: number;
  readonly offset: number;
}

/** Rows of a grid that scroll up and down, or columns that scroll sideways. */
export interface ScrolledLines {
  /**
   * How far they are scrolled: the spreadsheet tells that as the place which the same number of pixels would reach
   * from line 0 on, frozen lines counted in.
   */
  readonly scrolled: LinePlace;
  /** How many lines are frozen. */
  readonly frozen: number;
  /** The pixels in which lines that scroll are seen. */
  readonly room: number;
  /** Pixels of a line; 0 for a hidden one. */
  readonly sizeOf: (line: number) => number;
}

/**
 * How far to scroll so that the line `target` is seen whole, or from its beginning when it is larger than the room;
 * undefined when it's seen already, or is frozen. As little as possible is scrolled.
 */
export function scrollToLine(target: number, lines: ScrolledLines): LinePlace | undefined {
  const { scrolled, frozen, room, sizeOf } = lines;
  if (target < frozen) {
    return undefined;
  }
  const present = sum(scrolled.line, sizeOf) + scrolled.offset;
  const begin = sum(target, sizeOf) - sum(frozen, sizeOf);
  const least = begin + sizeOf(target) - room;
  const wanted = Math.min(begin, Math.max(least, present));
  return wanted === present ? undefined : findPlace(wanted, sizeOf);
}

function findPlace(pixels: number, sizeOf: (line: number) => number): LinePlace {
  let line = 0;
  let rest = pixels;
  while (rest > 0 && rest >= sizeOf(line)) {
    rest -= sizeOf(line);
    line += 1;
  }
  return { line, offset: rest };
}

/** Pixels of the first `count` lines. */
export function sum(count: number, sizeOf: (line: number) => number): number {
  let total = 0;
  for (let line = 0; line < count; line += 1) {
    total += sizeOf(line);
  }
  return total;
}
