import {
  changeSettings,
  defaultSettings,
  findDamage,
  parseSettings,
  type Settings,
} from "../../src/app/settings";
import { publishedScheme } from "../../src/domain";

const EVERYTHING: Settings = {
  asAt: "2025-02-28",
  title: "Workforce Action Plan",
  reportNumber: 3,
  highlight: false,
  highlightStatuses: ["At Risk", "Delivered"],
  highlightBold: true,
  dropDown: true,
  dropDownPlaces: [
    {
      sheet: "Actions",
      table: null,
      firstRow: 5,
      column: 6,
      before: [
        { at: 0, rows: 4, whole: false, anchor: null, text: "{}" },
        { at: 4, rows: 1, whole: false, anchor: { row: 9, column: 6 }, text: "{}" },
      ],
    },
    { sheet: "Delivery", table: "Log", firstRow: 1, column: 2, before: [] },
  ],
  plans: [
    {
      sheet: "Actions",
      table: null,
      name: "",
      columns: { status: { header: "State", position: 4 }, lead: null },
    },
    { sheet: "Delivery", table: "Log", name: "Delivery Plan", columns: {} },
  ],
  scheme: { kind: "shipped", id: publishedScheme.id },
  baseline: "2/1/2024-12-31",
  aliases: [{ text: "Ongoing", label: "On Track" }],
  accepted: [
    {
      code: "lead/missing",
      sheet: "Actions",
      ref: "1.1.2",
      grounds: "1x2y3z",
      reason: "Being recruited.",
      day: "2025-03-03",
    },
  ],
  summaryChart: "put",
  liveSummary: true,
  finished: [
    { id: "2/1/2024-12-31", rows: 67 },
    { id: "-/2/2025-02-28", rows: 0 },
  ],
  rule: { kind: "adverse-share", adverseCut: 25, exceptionCut: 40 },
  decimals: 2,
  overrides: [
    {
      plan: "Actions",
      group: "Plan",
      ref: "1.1",
      title: "Workforce Data",
      overall: "On Track",
      reason: "The board has agreed.",
      day: "2025-03-03",
      counts: { print: "1x2y3z", adverse: 2, rated: 6 },
    },
  ],
};

describe("the stored settings", () => {
  it.each([null, "{}", '{"version":1}'])(
    "are the defaults from %j, and nothing is damaged",
    (stored) => {
      expect(parseSettings(stored)).toEqual(defaultSettings);
      expect(findDamage(stored)).toEqual([]);
    }
  );

  it.each(["", "{", "null", "7", '"text"', "[1,2]"])(
    "are the defaults from %j, as all is damaged",
    (stored) => {
      expect(parseSettings(stored)).toEqual(defaultSettings);
      expect(findDamage(stored)).toBe("all");
    }
  );

  it.each([
    ['{"asAt":7,"highlight":"yes"}', ["asAt", "highlight"]],
    ['{"asAt":"31.03.2025"}', ["asAt"]],
    ['{"asAt":"2025-02-30"}', ["asAt"]],
    ['{"title":3}', ["title"]],
    ['{"reportNumber":"3"}', ["reportNumber"]],
    ['{"reportNumber":0}', ["reportNumber"]],
    ['{"reportNumber":2.5}', ["reportNumber"]],
    ['{"reportNumber":10000}', ["reportNumber"]],
    ['{"highlightStatuses":"red","highlightBold":1}', ["highlightStatuses", "highlightBold"]],
    ['{"highlightStatuses":[3],"dropDown":"on"}', ["highlightStatuses", "dropDown"]],
    ['{"dropDownPlaces":[{"sheet":"A","table":null,"firstRow":-1}]}', ["dropDownPlaces"]],
    [
      '{"dropDownPlaces":[{"sheet":"A","table":null,"firstRow":0,"column":1,"before":[{"at":0}]}]}',
      ["dropDownPlaces"],
    ],
    [
      '{"dropDownPlaces":[{"sheet":"A","table":null,"firstRow":0,"column":1,"before":[{"at":0,"rows":1,"whole":true,"anchor":{"row":1},"text":""}]}]}',
      ["dropDownPlaces"],
    ],
    ['{"plans":{}}', ["plans"]],
    ['{"plans":[7]}', ["plans"]],
    ['{"plans":[{"sheet":"A","table":null,"name":"","columns":{"colour":null}}]}', ["plans"]],
    [
      '{"plans":[{"sheet":"A","table":null,"name":"","columns":{"lead":{"header":"L"}}}]}',
      ["plans"],
    ],
    ['{"plans":[{"sheet":"A","table":5,"name":"","columns":{}}]}', ["plans"]],
    ['{"scheme":"red"}', ["scheme"]],
    ['{"scheme":{"kind":"shipped","id":"none of ours"}}', ["scheme"]],
    ['{"scheme":{"kind":"brag","blue":"sky"}}', ["scheme"]],
    ['{"scheme":{"kind":"own","scheme":{}}}', ["scheme"]],
    ['{"aliases":[{"text":"x"}]}', ["aliases"]],
    ['{"finished":["2/1/2024-12-31"]}', ["finished"]],
    ['{"finished":[{"id":"2","rows":67}]}', ["finished"]],
    ['{"finished":[{"id":"2/1/2024-12-31","rows":-1}]}', ["finished"]],
    ['{"decimals":3}', ["decimals"]],
    ['{"decimals":"1"}', ["decimals"]],
    ['{"overrides":[{"plan":"A","group":"","ref":"1.1","title":"x"}]}', ["overrides"]],
    [
      '{"overrides":[{"plan":"A","group":"","ref":"1.1","title":"x","overall":"At Risk","reason":"y","day":"2025-03-03","counts":{"print":"1","adverse":-1,"rated":2}}]}',
      ["overrides"],
    ],
    ['{"accepted":[{"code":"lead/missing","sheet":"Actions","ref":"1.1.2"}]}', ["accepted"]],
    [
      '{"accepted":[{"code":"x","sheet":"A","ref":"","grounds":"1","reason":"y","day":"today"}]}',
      ["accepted"],
    ],
    ['{"rule":{"kind":"adverse-share","adverseCut":0,"exceptionCut":50}}', ["rule"]],
    ['{"rule":{"kind":"worst"}}', ["rule"]],
  ])("have their defaults where they're damaged, and name them: %s", (stored, damaged) => {
    expect(parseSettings(stored)).toEqual(defaultSettings);
    expect(findDamage(stored)).toEqual(damaged);
  });

  it("come back as they were stored", () => {
    const stored = changeSettings(null, EVERYTHING);
    expect(parseSettings(stored)).toEqual(EVERYTHING);
    expect(findDamage(stored)).toEqual([]);
    for (const scheme of [
      { kind: "brag", blue: "not-rated" },
      { kind: "own", scheme: publishedScheme },
    ] as const) {
      expect(parseSettings(changeSettings(stored, { scheme })).scheme).toEqual(scheme);
    }
  });

  it("come back with thousands of accepted findings, also of kinds that aren't known", () => {
    const accepted = Array.from({ length: 5_000 }, (_, index) => ({
      code: index % 2 === 0 ? "lead/missing" : "spelling/odd",
      sheet: "Workforce Action Plan",
      ref: `1.1.${index}`,
      grounds: index.toString(36),
      reason: "Agreed with the board until the new structure is in place.",
      day: "2025-03-03",
    }));
    const stored = changeSettings(null, { accepted });
    expect(parseSettings(stored).accepted).toEqual(accepted);
    expect(findDamage(stored)).toEqual([]);
  });

  it("keep one that is sound beside one that is damaged", () => {
    const stored = '{"asAt":"2025-02-28","plans":7}';
    expect(parseSettings(stored)).toEqual({ ...defaultSettings, asAt: "2025-02-28" });
    expect(findDamage(stored)).toEqual(["plans"]);
  });

  it("change only what is changed: a newer add-in's version, fields and forms stay", () => {
    const newer = '{"version":2,"rule":{"kind":"worst"},"highlight":true,"history":[1]}';
    expect(JSON.parse(changeSettings(newer, { asAt: "2025-03-31", highlight: false }))).toEqual({
      version: 2,
      rule: { kind: "worst" },
      asAt: "2025-03-31",
      highlight: false,
      history: [1],
    });
  });

  it.each(["{", "[1,2]", '{"version":"x"}'])("replace what is damaged: %j", (damaged) => {
    expect(JSON.parse(changeSettings(damaged, { highlight: true }))).toEqual({
      version: 1,
      highlight: true,
    });
  });
});
