import { cellText, comparable, isBlank, paragraphText } from "../../../src/domain/tracker/cell";

describe("a cell's text", () => {
  it.each([
    [undefined, ""],
    ["", ""],
    ["  ", ""],
    ["On Track", "On Track"],
    [" On\u00a0 Track\t", "On Track"],
    ["two\r\nlines", "two lines"],
    ["\ufeffRef\u200b", "Ref"],
    [1.1, "1.1"],
    [0, "0"],
    [-3, "-3"],
    [true, "TRUE"],
    [false, "FALSE"],
  ])("of %j is %j", (value, text) => {
    expect(cellText(value)).toBe(text);
    expect(isBlank(value)).toBe(text === "");
  });

  it.each([
    ["One.\nTwo.", "One.\nTwo."],
    [" One. \r\n\u00a0Two. ", "One.\nTwo."],
    ["One.\n\n\n\nTwo.", "One.\n\nTwo."],
    ["\nOne.\n", "One."],
    ["One.", "One."],
    [4, "4"],
    [undefined, ""],
  ])("keeps the lines of %j", (value, text) => {
    expect(paragraphText(value)).toBe(text);
  });

  it.each([
    ["On-Track ", "on track"],
    ["Director’s ref.", "directors ref"],
    ["Director's ref.", "directors ref"],
    ["\uff32\uff21\uff27", "rag"],
    ["Équipe 2", "équipe 2"],
    ["…", ""],
  ])("is compared as %j: %j", (text, form) => {
    expect(comparable(text)).toBe(form);
  });
});
