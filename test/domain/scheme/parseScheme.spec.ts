import fc from "fast-check";
import {
  checkScheme,
  fivePointScheme,
  parseScheme,
  publishedScheme,
  schemeFaultText,
  threeColourScheme,
} from "../../../src/domain";

/** The three-colour scheme as stored, with a change to it. */
function stored(change: Readonly<Record<string, unknown>>): unknown {
  return { ...threeColourScheme, ...change };
}

const [green] = threeColourScheme.statuses;

describe("reading a stored scheme", () => {
  it("gives back what was stored", () => {
    expect(parseScheme(JSON.parse(JSON.stringify(fivePointScheme)))).toEqual({
      ok: true,
      value: fivePointScheme,
    });
  });

  it("gives back which statuses say that the due date has passed", () => {
    expect(parseScheme(JSON.parse(JSON.stringify(publishedScheme)))).toEqual({
      ok: true,
      value: publishedScheme,
    });
  });

  it("tidies spaces and colours, and leaves out blank aliases and what it doesn't know", () => {
    const { id, statuses, overall } = threeColourScheme;
    const untidy = {
      ...green,
      label: " Green\u00a0",
      aliases: ["", "G ", " "],
      fill: "#1e7b3a",
      icon: "leaf",
    };
    expect(
      parseScheme({
        id,
        name: "  Our  colours ",
        statuses: [untidy, ...statuses.slice(1)],
        overall,
        version: 2,
      })
    ).toEqual({
      ok: true,
      value: {
        ...threeColourScheme,
        name: "Our colours",
        statuses: [{ ...green, aliases: ["G"] }, ...statuses.slice(1)],
      },
    });
  });

  it.each([
    [null, ""],
    ["three-colour", ""],
    [[], ""],
    [{}, "id"],
    [stored({ name: 3 }), "name"],
    [stored({ statuses: "Red" }), "statuses"],
    [stored({ statuses: [null] }), "statuses[0]"],
    [stored({ statuses: [{ ...green, dueMissed: "yes" }] }), "statuses[0].dueMissed"],
    [stored({ statuses: [green, { ...green, label: null }] }), "statuses[1].label"],
    [stored({ statuses: [{ ...green, aliases: ["G", 7] }] }), "statuses[0].aliases[1]"],
    [stored({ statuses: [{ ...green, aliases: "G" }] }), "statuses[0].aliases"],
    [stored({ statuses: [{ ...green, meaning: undefined }] }), "statuses[0].meaning"],
    [stored({ statuses: [{ ...green, standing: "good" }] }), "statuses[0].standing"],
    [stored({ statuses: [{ ...green, exception: "no" }] }), "statuses[0].exception"],
    [stored({ statuses: [{ ...green, mark: 1 }] }), "statuses[0].mark"],
    [stored({ statuses: [{ ...green, fill: 0x1e7b3a }] }), "statuses[0].fill"],
    [stored({ notRated: {} }), "notRated"],
    [stored({ notRated: ["Exempt"] }), "notRated[0]"],
    [stored({ overall: [0, 1, 2] }), "overall"],
    [stored({ overall: { sound: 0, adverse: 1.5, worst: "2" } }), "overall.adverse"],
  ])("names the first thing that is damaged in %j", (value, where) => {
    expect(parseScheme(value)).toEqual({ ok: false, problem: [{ code: "damaged", where }] });
  });

  it("says what is damaged in words", () => {
    expect(
      ["", "statuses[1].fill"].map((where) => schemeFaultText({ code: "damaged", where }))
    ).toEqual([
      "The stored scheme can't be read. Choose a scheme, or make yours again.",
      "The stored scheme can't be read at statuses[1].fill. Choose a scheme, or make yours again.",
    ]);
  });

  it("refuses one that can't be used, with all its faults", () => {
    expect(parseScheme(stored({ name: "", overall: { sound: 0, adverse: 1, worst: 9 } }))).toEqual({
      ok: false,
      problem: [{ code: "name-blank" }, { code: "overall-missing", role: "worst" }],
    });
  });

  it("never throws, and what it lets through has no faults", () => {
    const anyStatus = fc.record({
      label: fc.oneof(fc.string(), fc.constantFrom("Red", "Green")),
      aliases: fc.array(fc.string()),
      meaning: fc.string(),
      standing: fc.constantFrom("complete", "sound", "adverse"),
      exception: fc.boolean(),
      mark: fc.oneof(fc.string(), fc.constantFrom("!", "+")),
      fill: fc.constantFrom("#000000", "#ffffff", "red"),
      ink: fc.constantFrom("#FFFFFF", "#000000"),
      tint: fc.constant("#FFFFFF"),
    });
    const anyScheme = fc.record({
      id: fc.string(),
      name: fc.string(),
      statuses: fc.array(anyStatus),
      notRated: fc.array(
        fc.record({ label: fc.string(), aliases: fc.constant([]), meaning: fc.string() })
      ),
      overall: fc.record({ sound: fc.nat(3), adverse: fc.nat(3), worst: fc.nat(3) }),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), anyScheme), (value) => {
        const parsed = parseScheme(value);
        expect(parsed.ok ? checkScheme(parsed.value) : parsed.problem.length > 0).toEqual(
          parsed.ok ? [] : true
        );
      }),
      { numRuns: 500 }
    );
  });
});
