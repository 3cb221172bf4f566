import { setColumn, setHeaders, type PlanDraft } from "../../src/app/planDraft";
import type { SetupSettings, WorkbookLook } from "../../src/app/session";
import {
  choosePlans,
  draftSheets,
  findFault,
  listChanges,
  listHeaders,
  findProposed,
  type SheetsDraft,
} from "../../src/app/setupDraft";
import { defaultRule, findTrackers, listCandidates, type PlanChoice } from "../../src/domain";
import { isComplete } from "../../src/domain/tracker/completeness";
import type { Survey } from "../../src/domain/tracker/Survey";
import { trackerFixtures } from "../fixtures/trackers";
import { surveyBook, type Book } from "../support/domain/book";

const HEADERS = ["Ref", "Action", "Lead", "RAG", "Notes"];
const TASKS = ["No", "Task", "State", "By"];
const twoSheets: Book = {
  sheets: {
    Notes: [["Read me"]],
    Delivery: [["Delivery plan"], HEADERS, ["1.1", "Do it", "AB", "On Track", ""]],
    Workforce: [["Ref", "RAG"], ["2.1", "On Track"], TASKS, ["1", "Do it", "Done", "AB"]],
  },
};

function lookAt(survey: Survey): WorkbookLook {
  return { sheets: survey.sheets.map(({ name }) => name), candidates: listCandidates(survey) };
}

const look = lookAt(surveyBook(twoSheets));

function planOf(draft: SheetsDraft, sheet: string): PlanDraft {
  const plan = draft.plans.find((each) => each.sheet === sheet);
  if (plan === undefined) throw new Error(`No plan on ${sheet}.`);
  return plan;
}

function change(draft: SheetsDraft, plan: PlanDraft): SheetsDraft {
  return {
    ...draft,
    plans: draft.plans.map((each) => (each.sheet === plan.sheet ? plan : each)),
  };
}

/** The row that a draft's plan is read by, in Excel's count. */
function rowOf({ candidate }: PlanDraft): number | null {
  return candidate.headerRow === null ? null : candidate.headerRow + 1;
}

describe("the set-up's draft of sheets", () => {
  it("begins with the proposed sheet, and one plan for each sheet that may hold one", () => {
    const draft = draftSheets(look, []);
    expect(draft.gone).toEqual([]);
    expect(draft.plans.map(({ sheet, ticked }) => [sheet, ticked])).toEqual([
      ["Delivery", true],
      ["Workforce", false],
    ]);
    expect(draft.plans.map(rowOf)).toEqual([2, 1]);
    expect(choosePlans(draft, look)).toEqual([]);
    expect(findFault(draft, look)).toBeNull();
  });

  it("ticks the likeliest sheet where none is complete, and none where two are alike", () => {
    const lacking = lookAt(
      surveyBook({ sheets: { A: [["Ref", "Action", "Lead"]], B: [["Ref", "Lead"]] } })
    );
    expect(draftSheets(lacking, []).plans.map(({ ticked }) => ticked)).toEqual([true, false]);
    const alike = lookAt(surveyBook({ sheets: { A: [HEADERS], B: [HEADERS] } }));
    expect(draftSheets(alike, []).plans.map(({ ticked }) => ticked)).toEqual([false, false]);
    expect(findFault(draftSheets(alike, []), alike)).toEqual({ code: "no-plan" });
  });

  it("keeps a column set by hand, and a name, and nothing else", () => {
    const draft = draftSheets(look, []);
    const plan = planOf(draft, "Delivery");
    expect(choosePlans(change(draft, setColumn(plan, "reason", null)), look)).toEqual([
      { sheet: "Delivery", table: null, name: "", columns: { reason: null } },
    ]);
    expect(choosePlans(change(draft, { ...plan, name: " Plan A " }), look)).toEqual([
      { sheet: "Delivery", table: null, name: "Plan A", columns: {} },
    ]);
    expect(choosePlans(change(draft, { ...plan, name: "Delivery" }), look)).toEqual([]);
  });

  it("keeps every plan where there are several, in the order of the sheets", () => {
    const draft = draftSheets(look, []);
    const both = change(draft, { ...planOf(draft, "Workforce"), ticked: true });
    const choices: readonly PlanChoice[] = [
      { sheet: "Delivery", table: null, name: "", columns: {} },
      { sheet: "Workforce", table: null, name: "", columns: {} },
    ];
    expect(choosePlans(both, look)).toEqual(choices);
    expect(draftSheets(look, choices)).toEqual(both);
  });

  it("keeps all columns of headers that aren't the sheet's best, and finds them again", () => {
    const draft = draftSheets(look, []);
    const lower = listHeaders(look, "Workforce").find(({ headers }) => headers.includes("Task"));
    if (lower === undefined) throw new Error("The row is there.");
    const plan = setColumn(setHeaders(planOf(draft, "Workforce"), lower), "status", 2);
    const both = change(draft, { ...plan, ticked: true });
    const choices = choosePlans(both, look);
    expect(choices).toEqual([
      { sheet: "Delivery", table: null, name: "", columns: {} },
      {
        sheet: "Workforce",
        table: null,
        name: "",
        columns: {
          ref: { header: "No", position: 0 },
          action: { header: "Task", position: 1 },
          status: { header: "State", position: 2 },
        },
      },
    ]);
    expect(draftSheets(look, choices)).toEqual(both);
  });

  it("knows a sheet that was renamed, and tells of one that is gone", () => {
    const columns = { status: { header: "State", position: 2 } };
    const choices: readonly PlanChoice[] = [
      { sheet: "People", table: null, name: "Staff", columns },
      { sheet: "Lost", table: null, name: "", columns: { ref: { header: "Key", position: 0 } } },
    ];
    const draft = draftSheets(look, choices);
    expect(draft.gone).toEqual(["Lost"]);
    expect(draft.plans.map(({ sheet, ticked, name }) => [sheet, ticked, name])).toEqual([
      ["Delivery", false, ""],
      ["Workforce", true, "Staff"],
    ]);
    expect(planOf(draft, "Workforce").columns).toEqual(columns);
  });

  it("tells which column set by hand is gone, until another is set", () => {
    const draft = draftSheets(look, [
      {
        sheet: "Delivery",
        table: null,
        name: "",
        columns: { status: { header: "RAG Feb", position: 9 }, reason: null },
      },
    ]);
    const plan = planOf(draft, "Delivery");
    expect(plan.missing).toEqual([{ field: "status", header: "RAG Feb" }]);
    expect(plan.columns).toEqual({ reason: null });
    expect(setColumn(plan, "due", 2).missing).toEqual(plan.missing);
    expect(setColumn(plan, "status", 4).missing).toEqual([]);
  });

  it("says what a ticked sheet lacks", () => {
    const draft = draftSheets(look, []);
    const plan = setColumn(planOf(draft, "Delivery"), "status", null);
    expect(findFault(change(draft, plan), look)).toEqual({
      code: "no-status-column",
      sheet: "Delivery",
      headers: HEADERS,
    });
  });

  it("refuses one name for two plans", () => {
    const begin = draftSheets(look, []);
    const state = setColumn(
      { ...planOf(begin, "Workforce"), ticked: true, name: "Delivery " },
      "status",
      1
    );
    expect(findFault(change(begin, state), look)).toEqual({
      code: "name-not-unique",
      name: "Delivery",
    });
  });

  it("refuses headers that couldn't be found again", () => {
    const grid = [["Ref", "RAG"], ["1", "Red"], HEADERS, ["1.1", "Do it", "AB", "On Track", ""]];
    const legend = lookAt(surveyBook({ sheets: { Actions: grid } }));
    const draft = draftSheets(legend, []);
    const upper = listHeaders(legend, "Actions")[1];
    if (upper === undefined) throw new Error("There are two rows of headers.");
    expect(rowOf(planOf(draft, "Actions"))).toBe(3);
    expect(findFault(change(draft, setHeaders(planOf(draft, "Actions"), upper)), legend)).toEqual({
      code: "headers-not-unique",
      sheet: "Actions",
    });
  });
});

describe("the headers to choose from", () => {
  it("are the likeliest first, without repeated ones and lone texts", () => {
    const grid = [["A title"], TASKS, HEADERS, ["1", "Do it", "AB", "On Track"], HEADERS];
    const repeated = lookAt(surveyBook({ sheets: { Actions: grid } }));
    expect(listHeaders(repeated, "Actions").map(({ headerRow }) => headerRow)).toEqual([2, 1, 3]);
    expect(listHeaders(look, "Notes")).toEqual([]);
  });
});

describe("what there is to keep", () => {
  const before: SetupSettings = {
    plans: [],
    scheme: null,
    aliases: [],
    title: null,
    reportNumber: null,
    rule: defaultRule,
    decimals: 0,
  };

  it("is only what differs", () => {
    expect(listChanges(before, { ...before })).toEqual({});
    const after: SetupSettings = {
      plans: [{ sheet: "A", table: null, name: "", columns: {} }],
      scheme: { kind: "shipped", id: "three-colour" },
      aliases: [{ text: "ok", label: "Green" }],
      title: "Plan",
      reportNumber: 4,
      rule: { kind: "worst-status" },
      decimals: 2,
    };
    expect(listChanges(before, after)).toEqual(after);
    expect(listChanges(after, { ...after, title: null })).toEqual({ title: null });
  });
});

describe.each(trackerFixtures.map((each) => [each.name, each] as const))("%s", (_, fixture) => {
  const survey = surveyBook(fixture);
  const seen = lookAt(survey);

  it("is set up as it is found by itself", () => {
    const found = findTrackers(survey);
    const draft = draftSheets(seen, []);
    const proposed = findProposed(seen);
    expect(proposed?.sheet).toBe(found.ok ? found.value[0]?.place.sheet : undefined);
    if (found.ok) {
      expect(choosePlans(draft, seen)).toEqual([]);
      expect(findFault(draft, seen)).toBeNull();
    }
  });

  it("is read by the headers that are chosen, whichever they are", () => {
    for (const candidate of seen.candidates.filter(({ columns }) => isComplete(columns))) {
      const draft: SheetsDraft = {
        gone: [],
        plans: draftSheets(seen, []).plans.map((plan) =>
          plan.sheet === candidate.sheet
            ? { ...setHeaders(plan, candidate), ticked: true, name: "Chosen" }
            : { ...plan, ticked: false }
        ),
      };
      if (findFault(draft, seen) !== null) continue;
      const chosen = findTrackers(survey, choosePlans(draft, seen));
      const place = chosen.ok ? chosen.value[0]?.place : undefined;
      expect(place).toMatchObject({
        sheet: candidate.sheet,
        plan: "Chosen",
        ...(candidate.table === null
          ? { kind: "range", headerRow: candidate.headerRow }
          : { kind: "table", table: candidate.table }),
      });
    }
  });
});
