import {
  criterionOf,
  criterionOfStart,
  isCountable,
  quoteText,
} from "../../../../src/domain/sheets/live/criterion";

describe("what COUNTIFS looks for", () => {
  it.each([
    ["On Track", '"=On Track"'],
    ["<late>", '"=<late>"'],
    ["=x", '"==x"'],
    ['the "A" team', '"=the ""A"" team"'],
    ["What* now? ~5", '"=What~* now~? ~~5"'],
  ])("is the text %s to the letter", (text, criterion) => {
    expect(criterionOf(text)).toBe(criterion);
  });

  it("is every text that begins so", () => {
    expect(criterionOfStart("2.6.")).toBe('"2.6.*"');
    expect(criterionOfStart("a*")).toBe('"a~**"');
  });

  it.each(["On Track", "1.1 Data", "5.4 March planning", "é", "1e5x", "Maybe"])(
    "can be %s",
    (text) => {
      expect(isCountable(text)).toBe(true);
    }
  );

  it.each(
    [
      ["", "3", "1.10", "-", "50%", "1e5", "31/03/2025", "March 2025", "1 May", "TRUE", " false "],
      ["10 am", "x".repeat(255), `${"x".repeat(250)}*****`],
    ].flat()
  )("can't be %j, which Excel may take for something else", (text) => {
    expect(isCountable(text)).toBe(false);
  });

  it("stands in quotes, its own ones doubled", () => {
    expect(quoteText('say "x"')).toBe('"say ""x"""');
    expect(quoteText("")).toBe('""');
    expect(quoteText("x".repeat(300))).toBe(`"${"x".repeat(255)}"&"${"x".repeat(45)}"`);
  });
});
