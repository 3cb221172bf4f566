import headlines from "../../fixtures/published-headlines.json";
import { defaultRule, publishedScheme } from "../../../src/domain";
import { checkPublished } from "../../../src/domain/publish/checkPublished";
import type { PublishPoint } from "../../../src/domain/publish/PublishPoint";
import { readHeadlines } from "../../../src/domain/publish/readHeadlines";
import { readPublished } from "../../../src/domain/rules/readPublished";
import type { OverallRule } from "../../../src/domain/rules/OverallRule";
import { publishedSections } from "../../support/domain/publishedPlan";

const HEADERS = ["Section", "Overall RAG", "Sub-Action Delivery RAG"];
const TABLE = publishedSections.map(({ section, overall, shares }) => [
  section,
  overall,
  Object.entries(shares)
    .map(([status, share]) => `${share ?? ""} ${status}`)
    .join(", "),
]);

type Counts = Readonly<Record<string, (string | number)[]>>;

/** "Workforce actions: 29 (39%) On Track, ...", as a front page has it. */
const line = (title: string, counts: Counts): string =>
  `${title}: ${Object.entries(counts)
    .map(([label, [count, percent]]) => `${String(count)} (${String(percent)}) ${label}`)
    .join(", ")}`;

const FRONT = [
  line("Delivery plan sections", headlines.deliveryPlanSections),
  line("Delivery plan actions", headlines.deliveryPlanActions),
  line("Workforce sections", headlines.workforceSections),
  line("Workforce actions", headlines.workforceActions),
  "Delivery plan exceptions: 8",
].join("\n");

const check = (
  table: readonly (readonly string[])[],
  front: string,
  rule: OverallRule = defaultRule
): readonly PublishPoint[] =>
  checkPublished(
    {
      table: readPublished(table.map((row) => row.join("\t")).join("\n"), publishedScheme),
      front: readHeadlines(front, publishedScheme),
    },
    rule,
    publishedScheme
  );

const said = (points: readonly PublishPoint[]): string[] => points.map(({ what }) => what);

describe("the report as it was published", () => {
  it("has these faults, and no others", () => {
    expect(check([HEADERS, ...TABLE], FRONT)).toEqual([
      {
        severity: "error",
        what: "The percentages of 2.3 add up to 99.66%, not 100%.",
        todo: "Work them out again from the actions.",
        places: [],
      },
      {
        severity: "error",
        what: "Workforce actions: 29 On Track of 69 is 42%, not 39%; 10 At Risk of 69 is 14%, not 15%; 3 Delivery Date Missed no Risk of 69 is 4%, not 5%; 1 Delivery Date Missed with Risk of 69 is 1%, not 2%; 26 Delivered of 69 is 38%, not 39%. With 26 On Track instead of 29, all 5 percentages fit (66 actions).",
        todo: "Count again: one number is likely wrong, or a status is missing.",
        places: [],
      },
      {
        severity: "error",
        what: "Workforce actions: the front page counts none Off Track, and the table has some in 5.4.",
        todo: "Count the actions again, with this status.",
        places: [],
      },
      {
        severity: "error",
        what: "Delivery plan actions: the front page counts 9 actions that the board must see (8 Off Track and 1 Delivery Date Missed with Risk), and the exceptions page lists 8.",
        todo: "Find the one that is missing, or count again.",
        places: [],
      },
      {
        severity: "warning",
        what: "5.4 is On Track as a whole, and 25% Off Track.",
        todo: "Put a remark beside it, or be ready to say why.",
        places: [],
      },
    ]);
  });
});

describe("a table as it's printed", () => {
  it("is nothing to speak of where all is right", () => {
    expect(
      check([HEADERS, ["1.1 Data", "On Track", "33% Delivered, 33% On Track, 33% At Risk"]], "", {
        kind: "largest-group",
      })
    ).toEqual([]);
    expect(check([], "")).toEqual([]);
  });

  it("is told where the rule gives another RAG, and which sections couldn't be checked", () => {
    const rows = [
      HEADERS,
      ["1.1 Data", "On Track", "50% On Track, 50% At Risk"],
      ["1.2 Staff", "Not rated", ""],
      ["1.3 Pay", "On Track", ""],
      ["1.4 Kit", "On Track", "70% On Track, 50% At Risk"],
    ];
    expect(said(check(rows, ""))).toEqual([
      "1.1 is printed as On Track; by the rule in use it's At Risk.",
      "1.2 wasn't checked: it isn't rated.",
      "1.3 wasn't checked: it has no percentages.",
      "1.4 wasn't checked: its percentages can't be read, or aren't those of any number of actions.",
    ]);
  });

  it("is compared with the one line that counts sections, or the one that counts as many", () => {
    const rows = [
      HEADERS,
      ["1.1 Data", "On Track", "100% On Track"],
      ["1.2 Pay", "At Risk", "100% At Risk"],
    ];
    expect(said(check(rows, "Sections: 3 On Track"))).toEqual([
      "Sections: the front page counts 3 On Track, the table has 1.",
      "Sections: the front page counts 0 At Risk, the table has 1.",
    ]);
    expect(check(rows, "A sections: 3 On Track\nB sections: 1 On Track, 1 At Risk")).toEqual([]);
    expect(check(rows, "A sections: 3 On Track\nB sections: 4 At Risk")).toEqual([]);
  });
});

describe("a front page", () => {
  it("is told where its numbers can't be of the same report", () => {
    const [point] = check([], "5 (80%) On Track, 5 (10%) At Risk");
    expect(point?.what).toBe(
      "The actions: 5 On Track of 10 is 50%, not 80%; 5 At Risk of 10 is 50%, not 10%."
    );
    expect(point?.todo).toBe(
      "Count again: the numbers and the percentages are of different reports."
    );
  });

  it("may round to decimals, and a half either way", () => {
    expect(check([], "1 (33.3%) On Track, 2 (66.7%) At Risk")).toEqual([]);
    expect(check([], "1 (13%) On Track, 7 (87%) At Risk")).toEqual([]);
    expect(check([], "0 (0%) On Track, 0 At Risk")).toEqual([]);
    expect(check([], "25 (73%) On Track, 7 (21%) At Risk, 2 (6%) Off Track")).toEqual([]);
    expect(said(check([], "1 (33.4%) On Track, 2 At Risk"))).toEqual([
      "The actions: 1 On Track of 3 is 33.3%, not 33.4%.",
    ]);
  });

  it("lists as many exceptions as it counts, plan by plan", () => {
    expect(check([], "Actions: 2 Off Track, 9 On Track\nExceptions listed: 2")).toEqual([]);
    expect(
      said(
        check(
          [],
          "Pay plan actions: 2 Off Track\nKit plan exceptions: 1\nKit actions: 0 Off Track, 1 On Track"
        )
      )
    ).toEqual([
      "Kit actions: the front page counts 0 actions that the board must see (none), and the exceptions page lists 1.",
    ]);
    expect(
      said(check([], "Pay plan actions: 2 Off Track\nKit actions: 1 Off Track\nFilm exceptions: 1"))
    ).toEqual([
      "Film exceptions: no actions of that name are counted, so its 1 couldn't be compared.",
    ]);
  });
});
