import fc from "fast-check";
import {
  checkScheme,
  fivePointScheme,
  schemeFaultText,
  threeColourScheme,
  type Scheme,
  type SchemeFault,
  type Status,
} from "../../../src/domain";

const { statuses } = threeColourScheme;

/** The three-colour scheme with one of its statuses changed. */
function withStatus(at: number, change: Partial<Status>): Scheme {
  return {
    ...threeColourScheme,
    statuses: statuses.map((status, index) => (index === at ? { ...status, ...change } : status)),
  };
}

/** The three-colour scheme with statuses added. */
function withMore(...more: readonly Partial<Status>[]): Scheme {
  const plain: Status = {
    label: "Plain",
    aliases: [],
    meaning: "",
    standing: "sound",
    exception: false,
    mark: "+",
    fill: "#FFFFFF",
    ink: "#000000",
    tint: "#FFFFFF",
  };
  return {
    ...threeColourScheme,
    statuses: [...statuses, ...more.map((status) => ({ ...plain, ...status }))],
  };
}

const status = (index: number) => ({ list: "statuses", index }) as const;
const word = (index: number) => ({ list: "notRated", index }) as const;

const LONG = "x".repeat(61);

/** A scheme, what is wrong with it, and in words. */
const CASES: readonly [string, Scheme, readonly SchemeFault[], readonly string[]][] = [
  ["nothing", fivePointScheme, [], []],
  [
    "no name",
    { ...threeColourScheme, name: " " },
    [{ code: "name-blank" }],
    ["The scheme has no name. Enter one."],
  ],
  [
    "no statuses",
    { ...threeColourScheme, statuses: [] },
    [{ code: "no-statuses" }],
    ["The scheme has no statuses. Add two at least: one that is fine and one that isn't."],
  ],
  [
    "13 statuses",
    withMore(..."abcdefghij".split("").map((mark) => ({ label: `Plain ${mark}`, mark }))),
    [{ code: "too-many-statuses", count: 13 }],
    ["The scheme has 13 statuses. Keep 12 at most."],
  ],
  [
    "no label",
    withStatus(1, { label: "\u00a0" }),
    [{ code: "label-blank", at: status(1), label: "" }],
    ["Status 2 has no label. Enter the word that the tracker has for it."],
  ],
  [
    "a blank word that isn't rated",
    { ...threeColourScheme, notRated: [{ label: "", aliases: [], meaning: "" }] },
    [{ code: "label-blank", at: word(0), label: "" }],
    ["Word 1 has no label. Enter the word that the tracker has for it."],
  ],
  [
    "a label of 61 characters",
    withStatus(0, { label: LONG }),
    [{ code: "label-long", at: status(0), label: LONG, length: 61 }],
    ["The label of status 1 has 61 characters. Shorten it to 60 at most."],
  ],
  [
    "a label twice",
    withMore({ label: "AMBER!" }),
    [{ code: "label-repeated", at: status(3), label: "AMBER!" }],
    [
      "Two statuses are called “AMBER!”. Change one of them; case, spaces and punctuation don't tell them apart.",
    ],
  ],
  [
    "a status that is a word that isn't rated",
    { ...threeColourScheme, notRated: [{ label: "red", aliases: [], meaning: "" }] },
    [{ code: "label-repeated", at: word(0), label: "red" }],
    [
      "Two statuses are called “red”. Change one of them; case, spaces and punctuation don't tell them apart.",
    ],
  ],
  [
    "an alias that is another's label",
    withStatus(0, { aliases: ["G", "red", "green"] }),
    [
      {
        code: "alias-taken",
        at: status(0),
        label: "Green",
        alias: "red",
        owner: "Red",
        ownerHasItAs: "label",
      },
    ],
    ["“red” is a status itself, so it can't be read as Green. Take it out."],
  ],
  [
    "an alias that is another's alias",
    withStatus(2, { aliases: ["R", "on-track", "Late", "late", ""] }),
    [
      {
        code: "alias-taken",
        at: status(2),
        label: "Red",
        alias: "on-track",
        owner: "Green",
        ownerHasItAs: "alias",
      },
    ],
    ["“on-track” would be read both as Green and as Red. Take it from one of them."],
  ],
  [
    "no colours",
    withStatus(0, { fill: "green", ink: "", tint: "#12345" }),
    [
      { code: "colour-bad", at: status(0), label: "Green", part: "fill", colour: "green" },
      { code: "colour-bad", at: status(0), label: "Green", part: "ink", colour: "" },
      { code: "colour-bad", at: status(0), label: "Green", part: "tint", colour: "#12345" },
    ],
    [
      "The background of Green isn't a colour: “green”. Enter one such as #1E7B3A.",
      "The text colour of Green isn't a colour: “”. Enter one such as #1E7B3A.",
      "The row colour of Green isn't a colour: “#12345”. Enter one such as #1E7B3A.",
    ],
  ],
  [
    "low contrast, rounded down",
    withStatus(1, { fill: "#777777", ink: "#FFFFFF", tint: "#808080" }),
    [
      { code: "contrast-low", at: status(1), label: "Amber", part: "fill", ratio: 4.4 },
      { code: "contrast-low", at: status(1), label: "Amber", part: "tint", ratio: 4.4 },
    ],
    [
      "Text on the background of Amber has a contrast of 4.4:1. Choose colours that have 4.5:1 at least.",
      "Text on the row colour of Amber has a contrast of 4.4:1. Choose colours that have 4.5:1 at least.",
    ],
  ],
  [
    "no mark",
    withStatus(2, { mark: " " }),
    [{ code: "mark-missing", at: status(2), label: "Red" }],
    ["Red has no mark. Choose one, so that it can be told without colour."],
  ],
  [
    "a mark that can't be printed",
    withMore(
      ...['"', "ab", "\u200d", "\ud800", "\n!"].map((mark, index) => ({ label: `N${index}`, mark }))
    ),
    ['"', "ab", "\u200d", "\ud800", "\n!"].map((mark, index) => ({
      code: "mark-unfit",
      at: status(3 + index),
      label: `N${index}`,
      mark,
    })),
    ['"', "ab", "\u200d", "\ud800", "\n!"].map(
      (mark, index) =>
        `“${mark}” can't be the mark of N${index}. Choose one character that can be seen, other than a quotation mark.`
    ),
  ],
  [
    "a mark twice, and no label",
    withMore({ label: "", mark: "!" }),
    [
      { code: "label-blank", at: status(3), label: "" },
      { code: "mark-repeated", at: status(3), label: "", mark: "!", owner: "Amber" },
    ],
    [
      "Status 4 has no label. Enter the word that the tracker has for it.",
      "Amber and status 4 have the same mark, “!”. Choose another for one of them.",
    ],
  ],
  [
    "no status for a section as a whole",
    { ...threeColourScheme, overall: { sound: -1, adverse: 3, worst: 0.5 } },
    [
      { code: "overall-missing", role: "sound" },
      { code: "overall-missing", role: "adverse" },
      { code: "overall-missing", role: "worst" },
    ],
    [
      "No status is set for a section that is fine. Choose one.",
      "No status is set for a section at risk. Choose one.",
      "No status is set for a section at its worst. Choose one.",
    ],
  ],
  [
    "the wrong status for a section as a whole",
    { ...threeColourScheme, overall: { sound: 2, adverse: 0, worst: 0 } },
    [
      { code: "overall-standing", role: "sound", label: "Red" },
      { code: "overall-standing", role: "adverse", label: "Green" },
      { code: "overall-standing", role: "worst", label: "Green" },
    ],
    [
      "Red can't stand for a section that is fine, as it is adverse. Choose another status.",
      "Green can't stand for a section at risk, as it isn't adverse. Choose another status.",
      "Green can't stand for a section at its worst, as it isn't adverse. Choose another status.",
    ],
  ],
];

describe("what is wrong with a scheme of one's own", () => {
  it.each(CASES)("%s", (_, scheme, faults, texts) => {
    expect(checkScheme(scheme)).toEqual(faults);
    expect(checkScheme(scheme).map(schemeFaultText)).toEqual(texts);
  });

  it("lets adverse and worst be one status", () => {
    const overall = { sound: 0, adverse: 2, worst: 2 };
    expect(checkScheme({ ...threeColourScheme, overall })).toEqual([]);
  });

  it("finds each clash of spellings, whichever way round they stand", () => {
    const spelling = fc.constantFrom("Red", "red", "R", "r.", "Late", "-", "?", "");
    fc.assert(
      fc.property(fc.array(fc.array(spelling, { maxLength: 3 }), { maxLength: 4 }), (lists) => {
        const codes = checkScheme(
          withMore(
            ...lists.map((aliases, index) => ({ label: `N${index}`, mark: `${index}`, aliases }))
          )
        ).map(({ code }) => code);
        const keys = lists.map(
          (aliases) =>
            new Set(
              aliases.flatMap((alias) =>
                alias === "" ? [] : [alias.toLowerCase().replace(".", "")]
              )
            )
        );
        const owners = ["red", "r", "late", "-", "?"].map(
          (key) => keys.filter((of) => of.has(key)).length + (key === "red" || key === "r" ? 1 : 0)
        );
        expect(codes.includes("alias-taken")).toBe(owners.some((count) => count > 1));
      })
    );
  });
});
