"use strict";
/**
 * `npm run icons` draws the icons in assets/. The add-in's is a card with three
 * lines, each led by a status mark (tick, exclamation mark, cross); below 32 pixels the lines go
 * and the marks alone fill the card, so that they can still be told apart. Recalculate RAG's is a
 * tick in a turning arrow; Export again's is an arrow out of a tray.
 */
const fs = require("node:fs");
const path = require("node:path");
const { drawIcon } = require("./icons/draw-icon.cjs");
const { arc, card, dot, stroke, triangle } = require("./icons/shapes.cjs");

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const colours = {
  card: [31, 58, 95],
  line: [255, 255, 255],
  tick: [110, 214, 138],
  exclamation: [255, 196, 77],
  cross: [255, 138, 128],
};

/** The three marks: each from its centre, the size of its box and its thickness. */
const marks = {
  tick: ([x, y], size, width) => [
    stroke(
      colours.tick,
      width,
      [x - size * 0.5, y + size * 0.02],
      [x - size * 0.14, y + size * 0.4],
      [x + size * 0.52, y - size * 0.4]
    ),
  ],
  exclamation: ([x, y], size, width) => [
    stroke(colours.exclamation, width, [x, y - size * 0.5], [x, y]),
    dot(colours.exclamation, width * 1.15, [x, y + size * 0.48]),
  ],
  cross: ([x, y], size, width) => {
    const half = size * 0.42;
    return [
      stroke(colours.cross, width, [x - half, y - half], [x + half, y + half]),
      stroke(colours.cross, width, [x - half, y + half], [x + half, y - half]),
    ];
  },
};

/** The add-in's icon. */
function composeAddin(size) {
  if (size < 32) {
    return [
      card(colours.card, 0, 0.17),
      ...marks.tick([0.29, 0.3], 0.3, 0.115),
      ...marks.cross([0.72, 0.3], 0.3, 0.115),
      ...marks.exclamation([0.5, 0.69], 0.31, 0.125),
    ];
  }
  const rows = [0.26, 0.5, 0.74];
  return [
    card(colours.card, 0.03, 0.17),
    ...Object.values(marks).flatMap((mark, index) => mark([0.27, rows[index]], 0.15, 0.058)),
    ...rows.map((y) => stroke(colours.line, 0.07, [0.49, y], [0.8, y])),
  ];
}

/** The icon of Recalculate RAG. */
function composeRecalculate(size) {
  const small = size < 32;
  const [width, radius] = small ? [0.1, 0.34] : [0.075, 0.31];
  const head = small ? 0.19 : 0.15;
  const tip = [0.5 + radius, 0.5]; // the arrow turns clockwise and ends at the right
  return [
    card(colours.card, small ? 0 : 0.03, 0.17),
    arc(colours.line, width, [0.5, 0.5], radius, 55, 345),
    triangle(
      colours.line,
      [tip[0] - head, tip[1] - head * 0.6],
      [tip[0] + head * 0.75, tip[1] - head * 0.6],
      [tip[0] - head * 0.05, tip[1] + head * 0.55]
    ),
    ...marks.tick([0.48, 0.51], small ? 0.3 : 0.27, small ? 0.11 : 0.085),
  ];
}

/** The icon of Export again. */
function composeExport(size) {
  const small = size < 32;
  const width = small ? 0.11 : 0.085;
  const head = small ? 0.2 : 0.17;
  return [
    card(colours.card, small ? 0 : 0.03, 0.17),
    stroke(colours.line, width, [0.22, 0.56], [0.22, 0.78], [0.78, 0.78], [0.78, 0.56]),
    stroke(colours.tick, width, [0.5, 0.6], [0.5, 0.32]),
    triangle(colours.tick, [0.5 - head, 0.38], [0.5 + head, 0.38], [0.5, 0.38 - head * 1.1]),
  ];
}

/**
 * Draws every icon in every size that the ribbon uses.
 *
 * @returns {Map<string, Buffer>} PNG files by name
 */
function drawIcons() {
  return new Map(
    sizes.flatMap((size) => [
      [`icon-${size}.png`, drawIcon(composeAddin(size), size)],
      [`icon-recalculate-${size}.png`, drawIcon(composeRecalculate(size), size)],
      [`icon-export-${size}.png`, drawIcon(composeExport(size), size)],
    ])
  );
}

module.exports = { drawIcons };

if (require.main === module) {
  const folder = path.join(__dirname, "..", "assets");
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of drawIcons()) fs.writeFileSync(path.join(folder, name), bytes);
  console.log("Drew the icons into assets/.");
}
