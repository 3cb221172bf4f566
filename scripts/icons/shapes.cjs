"use strict";
/**
 * Shapes of the icons: each has a colour (red, green, blue, 0-255) and says which points it
 * contains. Coordinates are parts of the icon's side: x to the right, y down, 0 to 1.
 */

/** Distance from a point to the segment from a to b. */
function measureToSegment([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** A line through points, with round ends. */
function stroke(colour, width, ...points) {
  return {
    colour,
    contains: (point) =>
      points.some(
        (end, index) => index > 0 && measureToSegment(point, points[index - 1], end) <= width / 2
      ),
  };
}

/** A dot. */
function dot(colour, width, [cx, cy]) {
  return { colour, contains: ([x, y]) => Math.hypot(x - cx, y - cy) <= width / 2 };
}

/** A square with rounded corners that leaves a margin around it. */
function card(colour, margin, radius) {
  const reach = 0.5 - margin - radius;
  return {
    colour,
    contains: ([x, y]) => {
      const [dx, dy] = [Math.abs(x - 0.5) - reach, Math.abs(y - 0.5) - reach];
      return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) <= radius;
    },
  };
}

/** A part of a ring; angles in degrees, clockwise from the right, `to` greater than `from`. */
function arc(colour, width, [cx, cy], radius, from, to) {
  return {
    colour,
    contains: ([x, y]) => {
      const angle = (Math.atan2(y - cy, x - cx) * 180) / Math.PI;
      const turned = (((angle - from) % 360) + 360) % 360;
      return turned <= to - from && Math.abs(Math.hypot(x - cx, y - cy) - radius) <= width / 2;
    },
  };
}

/** A filled triangle. */
function triangle(colour, ...corners) {
  return {
    colour,
    contains: ([x, y]) => {
      const sides = corners.map(([ax, ay], index) => {
        const [bx, by] = corners[(index + 1) % 3];
        return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
      });
      return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
    },
  };
}

module.exports = { arc, card, dot, stroke, triangle };
