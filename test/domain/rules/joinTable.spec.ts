import fc from "fast-check";
import { joinTable } from "../../../src/domain/rules/joinTable";
import { splitTable } from "../../../src/domain/rules/splitTable";
import { cellText } from "../../../src/domain/tracker/cell";

it("is what Excel copies: tabs, line breaks, and quotation marks where a cell holds one of these", () => {
  expect(
    joinTable([
      ["1.1 Data", "At Risk", "25% On Track"],
      ["two\nlines", 'a "word"', ""],
    ])
  ).toBe('1.1 Data\tAt Risk\t25% On Track\n"two\nlines"\t"a ""word"""\t');
  expect(joinTable([])).toBe("");
});

it("is read back cell by cell", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "1", "%", " ", '"', "\t", "\n", "\r") });
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      })
    );
  fc.assert(
    fc.property(table, (rows) => {
      expect(splitTable(joinTable(rows))).toEqual(rows.map((cells) => cells.map(cellText)));
    })
  );
});
