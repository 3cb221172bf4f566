import fc from "fast-check";
import { cutParts } from "../../src/excel/cutParts";

const bytesOf = (rows: readonly (readonly string[])[]): number =>
  rows.reduce((sum, row) => sum + new TextEncoder().encode(JSON.stringify(row)).length, 0);

describe("rows cut into parts", () => {
  it("are all there in their order, each part as large as it may be and not larger", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 4 })),
        fc.integer({ min: 1, max: 60 }),
        (rows, most) => {
          const parts = cutParts(rows, most);
          expect(parts.flat()).toEqual(rows);
          for (const [index, part] of parts.entries()) {
            // A row is never cut, however long it is.
            if (part.length > 1) expect(bytesOf(part)).toBeLessThanOrEqual(most);
            const next = parts[index + 1]?.[0];
            if (next !== undefined) expect(bytesOf([...part, next])).toBeGreaterThan(most);
          }
        }
      )
    );
  });

  it("are one part as they usually are", () => {
    const rows = Array.from({ length: 5000 }, (_, at) => [`1.1.${at}`, "x".repeat(300)]);
    expect(cutParts(rows)).toHaveLength(1);
    expect(cutParts([...rows, ...rows])).toHaveLength(2);
  });
});
