import { shorten } from "../../../src/domain/tracker/shorten";

describe("a text that is quoted", () => {
  it.each([
    ["", 5, ""],
    ["12345", 5, "12345"],
    ["123456", 5, "1234…"],
    ["a👩b", 4, "a👩b"],
    ["a👩bc", 4, "a👩…"],
    ["a👩bcd", 3, "a…"],
  ])("%j is cut to %i characters", (text, longest, cut) => {
    expect(shorten(text, longest)).toBe(cut);
  });
});
