import fc from "fast-check";
import { plainCell, safeCell } from "../../../src/export/csv/safeCell";
import { FORMULAS } from "../support/hostileSource";

it.each(FORMULAS.filter((text) => !text.startsWith("\u2212")))(
  "%s can't become a formula",
  (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  }
);

it.each(["1.10", "On Track", "1-2", "it's", "'quoted'", "", "a=b", "\u2212 2", "50%"])(
  "%s is left as it is",
  (text) => {
    expect(safeCell(text)).toBe(text);
  }
);

it("no text is lost: each comes back as it was", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("'", "=", "-", " ", "\t", "\n", "a") })
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(plainCell(safeCell(text))).toBe(text);
      expect(safeCell(text)).not.toMatch(/^[\s]*[=+\-@]|^[\t\r\n]/u);
    })
  );
});
