"use strict";
const { encodePng } = require("./encode-png.cjs");

const samplesPerSide = 4;

/** The colour of one pixel: the topmost shape at each of its sample points, averaged. */
function paintPixel(shapes, size, column, row) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let index = 0; index < samplesPerSide ** 2; index += 1) {
    const x = (column + ((index % samplesPerSide) + 0.5) / samplesPerSide) / size;
    const y = (row + (Math.floor(index / samplesPerSide) + 0.5) / samplesPerSide) / size;
    const shape = shapes.findLast(({ contains }) => contains([x, y]));
    if (shape === undefined) continue;
    covered += 1;
    shape.colour.forEach((part, channel) => (sum[channel] += part));
  }
  const opacity = Math.round((255 * covered) / samplesPerSide ** 2);
  return covered === 0 ? [0, 0, 0, 0] : [...sum.map((part) => Math.round(part / covered)), opacity];
}

/**
 * Draws shapes, the later ones over the earlier, with smooth edges: each pixel is the average of
 * 4 x 4 points in it.
 *
 * @param {{ colour: number[], contains: (point: number[]) => boolean }[]} shapes
 * @param {number} size pixels a side
 * @returns {Buffer} a PNG file
 */
function drawIcon(shapes, size) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      pixels.set(paintPixel(shapes, size, column, row), (row * size + column) * 4);
    }
  }
  return encodePng(size, size, pixels);
}

module.exports = { drawIcon };
