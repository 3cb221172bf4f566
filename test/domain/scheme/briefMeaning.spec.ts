import { briefMeaning } from "../../../src/domain/scheme/briefMeaning";
import { publishedScheme, fivePointScheme } from "../../../src/domain";

describe("a meaning in brief", () => {
  it("is there for each status of the schemes whose meanings are long together, and shorter", () => {
    for (const { statuses, notRated } of [publishedScheme, fivePointScheme]) {
      for (const { meaning } of [...statuses, ...notRated]) {
        expect(briefMeaning(meaning).length).toBeLessThan(32);
        expect(briefMeaning(meaning).length).toBeLessThan(meaning.length);
      }
    }
  });

  it("is the meaning itself where that's nobody's but the user's", () => {
    expect(briefMeaning("We wait for the board.")).toBe("We wait for the board.");
  });
});
