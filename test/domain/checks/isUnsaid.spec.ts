import { isUnsaid } from "../../../src/domain/checks/isUnsaid";

describe("a cell that should say something", () => {
  it.each(["", " \u00a0", "-", "–", "?", "…", "n/a", "N/A.", "NA", "None", "nil", "TBC", "tba"])(
    "doesn't: %j",
    (text) => {
      expect(isUnsaid(text)).toBe(true);
    }
  );
  it.each(["To be confirmed", "Not applicable", "Unknown"])("doesn't: %j", (text) => {
    expect(isUnsaid(text)).toBe(true);
  });
  it.each([0, 7, true, "x", "#N/A", "None of the posts is filled", "TBC by Jo", "Naomi", "人"])(
    "does: %j",
    (value) => {
      expect(isUnsaid(value)).toBe(false);
    }
  );
});
