import {
  chooseEveryColumn,
  columnsOf,
  foundColumn,
  releaseColumn,
  setColumn,
  setHeaders,
  type PlanDraft,
} from "../../src/app/planDraft";
import { listCandidates, type Candidate } from "../../src/domain";
import { surveyOf, type Grid } from "../support/domain/trackerFromGrid";

const HEADERS = ["Ref", "Action", "Lead", "RAG Jan", "RAG Feb", "RAG Mar", "Notes"];

function candidatesOf(grid: Grid): readonly Candidate[] {
  return listCandidates(surveyOf({ Actions: grid }));
}

function planOf(headers: readonly string[] = HEADERS): PlanDraft {
  const [candidate] = candidatesOf([headers]);
  if (candidate === undefined) throw new Error("There's no row.");
  return { sheet: "Actions", ticked: true, name: "", candidate, columns: {}, missing: [] };
}

describe("the columns of a plan in the set-up", () => {
  it("go by the words of the headers until one is set by hand", () => {
    expect(columnsOf(planOf())).toEqual({
      ref: 0,
      action: 1,
      lead: 2,
      baseline: 4,
      status: 5,
      reason: 6,
    });
  });

  it("keep one that is set by hand by its header and place", () => {
    const plan = setColumn(planOf(), "status", 3);
    expect(plan.columns).toEqual({ status: { header: "RAG Jan", position: 3 } });
    expect(columnsOf(plan).status).toBe(3);
    expect(foundColumn(plan, "status")).toBe(5);
  });

  it("can be none", () => {
    const plan = setColumn(planOf(), "reason", null);
    expect(plan.columns).toEqual({ reason: null });
    expect(columnsOf(plan).reason).toBeUndefined();
    expect(foundColumn(plan, "reason")).toBe(6);
  });

  it("forget what is set as it would be found", () => {
    expect(setColumn(planOf(), "status", 5).columns).toEqual({});
    expect(setColumn(planOf(), "due", null).columns).toEqual({});
    const there = setColumn(planOf(), "status", 3);
    expect(setColumn(there, "status", 5).columns).toEqual({});
  });

  it("move to the field that is set last", () => {
    const mitigation = setColumn(planOf(), "mitigation", 6);
    expect(columnsOf(mitigation)).toEqual({
      ref: 0,
      action: 1,
      lead: 2,
      baseline: 4,
      status: 5,
      mitigation: 6,
    });
    const due = setColumn(mitigation, "due", 6);
    expect(due.columns).toEqual({ due: { header: "Notes", position: 6 } });
    const several = setColumn(setColumn(planOf(), "reason", null), "due", null);
    expect(several.columns).toEqual({ reason: null });
  });

  it("let two RAG columns change places", () => {
    const plan = setColumn(setColumn(planOf(), "status", 3), "baseline", 5);
    expect(plan.columns).toEqual({
      status: { header: "RAG Jan", position: 3 },
      baseline: { header: "RAG Mar", position: 5 },
    });
    expect(columnsOf(plan)).toMatchObject({ status: 3, baseline: 5 });
    // With March as the baseline, February is the latest of the others by itself.
    expect(setColumn(plan, "status", 4).columns).toEqual({
      baseline: { header: "RAG Mar", position: 5 },
    });
  });

  it("go back to what was found one by one", () => {
    const plan = setColumn(setColumn(planOf(), "status", 3), "lead", null);
    expect(releaseColumn(plan, "status").columns).toEqual({ lead: null });
    expect(releaseColumn(releaseColumn(plan, "status"), "lead")).toEqual(planOf());
  });

  it("can all be told, with those set to none", () => {
    expect(chooseEveryColumn(setColumn(planOf(["Ref", "RAG", "Notes"]), "reason", null))).toEqual({
      ref: { header: "Ref", position: 0 },
      status: { header: "RAG", position: 1 },
      reason: null,
    });
  });
});

describe("another header row for a plan", () => {
  const [upper, lower] = candidatesOf([
    ["No", "Task", "State", "By"],
    ["Task", "State", "No", "Owner"],
  ]);

  it("keeps what was set by hand where it's there too, and drops the rest", () => {
    if (upper === undefined || lower === undefined) throw new Error("There are two rows.");
    const plan = setColumn(
      setColumn(setColumn({ ...planOf(), candidate: upper }, "status", 2), "lead", 3),
      "ref",
      null
    );
    expect(setHeaders(plan, lower)).toEqual({
      ...plan,
      candidate: lower,
      columns: { status: { header: "State", position: 1 }, ref: null },
    });
  });

  it("takes one column for one field", () => {
    const plan = setColumn(setColumn(planOf(["Ref", "X", "X"]), "status", 1), "action", 2);
    const { candidate } = planOf(["Ref", "X"]);
    expect(setHeaders(plan, candidate).columns).toEqual({ action: { header: "X", position: 1 } });
  });
});
