import * as tables from "cjk-regex";
import * as ours from "../../../src/workbench/page/grid/instead/cjkCharacters";

/** The characters that either set has and the other hasn't, among those that both Unicodes know. */
function listDifferences(name: "all" | "letters" | "punctuations"): string[] {
  const theirs = tables[name]().toRegExp();
  const mine = ours[name]().toRegExp();
  const differences: string[] = [];
  for (let code = 0; code <= 0x3ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    if (!/\p{Assigned}/u.test(character)) continue;
    if (theirs.test(character) !== mine.test(character)) differences.push(code.toString(16));
  }
  return differences;
}

describe("cjkCharacters", () => {
  it.each(["all", "letters", "punctuations"] as const)("has the same %s as cjk-regex", (name) => {
    expect(listDifferences(name)).toEqual([]);
  });

  it("finds a character within a text", () => {
    expect(ours.all().toRegExp().test("on track 順調")).toBe(true);
    expect(ours.all().toRegExp().test("on track, naïvely")).toBe(false);
  });
});
