import { defaultSettings, formatSettings, parseSettings } from "../../src/app/settings";

describe("the stored settings", () => {
  it.each([
    null,
    "",
    "{",
    "null",
    "7",
    '"text"',
    "[1,2]",
    "{}",
    '{"asAt":7,"highlight":"yes"}',
    '{"asAt":"31.03.2025"}',
    '{"asAt":"2025-02-30"}',
  ])("are the defaults from %j", (stored) => {
    expect(parseSettings(stored)).toEqual(defaultSettings);
  });

  it("come back as they were stored", () => {
    const settings = { asAt: "2025-02-28", highlight: false };
    expect(parseSettings(formatSettings(settings, null))).toEqual(settings);
    expect(formatSettings(settings, null)).toBe(
      '{"asAt":"2025-02-28","highlight":false,"version":1}'
    );
  });

  it("keep the version and the fields of a newer add-in", () => {
    const newer = '{"version":2,"asAt":null,"highlight":true,"rule":{"cut":25}}';
    expect(JSON.parse(formatSettings({ asAt: "2025-03-31", highlight: false }, newer))).toEqual({
      version: 2,
      asAt: "2025-03-31",
      highlight: false,
      rule: { cut: 25 },
    });
  });

  it.each(["{", "[1,2]", '{"version":"x"}'])("replace what is damaged: %j", (damaged) => {
    expect(JSON.parse(formatSettings(defaultSettings, damaged))).toEqual({
      version: 1,
      asAt: null,
      highlight: true,
    });
  });
});
