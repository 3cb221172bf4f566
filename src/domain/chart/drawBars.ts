import type { Status } from "../scheme/Scheme";
import type { Drawing, Shape } from "./Drawing";
import type { StatusBarRow, StatusBars } from "./statusBars";

/* All in pixels. */
const WIDTH = 1200;
const EDGE = 24;
const NAMES = 380;
const ROW = 30;
const BAR = 22;
const TITLE = 56;
const LEGEND_ROW = 28;
const LEGEND_COLUMNS = 3;
const FOOT_ROW = 20;
/** A part narrower than this has no number: it wouldn't be read. */
const NARROWEST = 30;
const INK = "#242424";
const GREY = "#595959";

/**
 * The chart as a picture: title, a bar for each row with mark and number in its parts, a legend with
 * each status's mark and words, and beneath it small print.
 */
export function drawBars(
  { title, statuses, bars }: StatusBars,
  smallPrint: readonly string[]
): Drawing {
  const legendTop = TITLE + bars.length * ROW + 16;
  const footTop = legendTop + Math.ceil(statuses.length / LEGEND_COLUMNS) * LEGEND_ROW + 8;
  return {
    width: WIDTH,
    height: footTop + smallPrint.length * FOOT_ROW + EDGE / 2,
    shapes: [
      words(title, EDGE, TITLE / 2, { size: 22, bold: true }),
      ...bars.flatMap((bar, at) => drawBar(bar, TITLE + at * ROW, statuses)),
      ...statuses.flatMap((status, at) => drawLegend(status, at, legendTop)),
      ...smallPrint.map((line, at) =>
        words(line, EDGE, footTop + (at + 0.5) * FOOT_ROW, { size: 13, fill: GREY })
      ),
    ],
  };
}

function drawBar(
  { shortName, counts }: StatusBarRow,
  top: number,
  statuses: readonly Status[]
): Shape[] {
  const middle = top + ROW / 2;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const room = WIDTH - EDGE - NAMES;
  const name = words(shortName, NAMES - 10, middle, {
    anchor: "end",
    room: NAMES - 10 - EDGE,
  });
  if (total === 0) return [name, words("Not rated", NAMES + 4, middle, { fill: GREY })];
  let before = 0;
  const parts = counts.flatMap((count, at): Shape[] => {
    const status = statuses[at];
    if (count === 0 || status === undefined) return [];
    const x = NAMES + Math.round((before * room) / total);
    before += count;
    const width = NAMES + Math.round((before * room) / total) - x;
    const box: Shape = {
      kind: "box",
      x,
      y: middle - BAR / 2,
      // A white line between parts, which also tells two of one colour apart.
      width: width - 2,
      height: BAR,
      fill: status.fill,
    };
    return width < NARROWEST
      ? [box]
      : [
          box,
          words(`${status.mark} ${count}`, x + width / 2, middle, {
            anchor: "middle",
            fill: status.ink,
            bold: true,
            size: 14,
            room: width - 6,
          }),
        ];
  });
  return [name, ...parts];
}

function drawLegend({ mark, label, fill, ink }: Status, at: number, top: number): Shape[] {
  const column = (WIDTH - 2 * EDGE) / LEGEND_COLUMNS;
  const x = EDGE + (at % LEGEND_COLUMNS) * column;
  const middle = top + (Math.floor(at / LEGEND_COLUMNS) + 0.5) * LEGEND_ROW;
  return [
    { kind: "box", x, y: middle - BAR / 2, width: 30, height: BAR, fill },
    words(mark, x + 15, middle, { anchor: "middle", fill: ink, bold: true, size: 14, room: 26 }),
    words(label, x + 40, middle, { room: column - 50 }),
  ];
}

function words(
  text: string,
  x: number,
  y: number,
  how: Partial<Omit<Shape & { readonly kind: "text" }, "kind" | "text" | "x" | "y">>
): Shape {
  return {
    kind: "text",
    x,
    y,
    text,
    size: 15,
    bold: false,
    fill: INK,
    anchor: "start",
    room: WIDTH - EDGE - x,
    ...how,
  };
}
