import fc from "fast-check";
import { isSameName } from "../../../src/domain/checks/isSameName";
import { NameIndex } from "../../../src/domain/checks/NameIndex";

/** Words that are a slip apart, too short for one, with digits, or the same but for case. */
const anyWord = fc.constantFrom(
  "Workforce",
  "workforce",
  "Workfroce",
  "Workfoce",
  "balloon",
  "baloon",
  "ballon",
  "Ward",
  "Wart",
  "phase1",
  "phase2",
  "and",
  "&",
  "Œuvre",
  "work",
  "force"
);
const anyName = fc.array(anyWord, { maxLength: 4 }).map((words) => words.join(" "));

describe("an index of names", () => {
  it("finds what going through all names one by one finds", () => {
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 30 }), anyName, fc.nat(3), (names, name, rest) => {
        const index = new NameIndex<number>();
        names.forEach((each, position) => {
          index.add(each, position);
        });
        const suits = (position: number): boolean => position % 4 !== rest;
        const found = names.findIndex(
          (each, position) => suits(position) && isSameName(name, each)
        );
        expect(index.find(name, suits)).toBe(found < 0 ? undefined : found);
      })
    );
  });

  it("doesn't look at names that differ in two words", () => {
    const index = new NameIndex<string>();
    for (let number = 0; number < 500; number++) {
      const name = `Department ${String.fromCharCode(97 + (number % 26)).repeat(6)} ${number}`;
      index.add(name, name);
    }
    let looked = 0;
    const found = index.find("Departmet dddddd 3", () => {
      looked++;
      return true;
    });
    expect(found).toBe("Department dddddd 3");
    expect(looked).toBeLessThan(5);
  });
});
