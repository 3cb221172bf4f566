import fc from "fast-check";
import { publishedScheme } from "../../../src/domain";
import type { SnapshotAction } from "../../../src/domain/history/Snapshot";
import { compareSnapshots } from "../../../src/domain/movements/compareSnapshots";
import type {
  ActionMovement,
  Comparison,
  MovementKind,
  SectionMovement,
  SectionMovementKind,
} from "../../../src/domain/movements/Movement";

const PLAIN: SnapshotAction = {
  plan: "Actions",
  group: "Plan",
  ref: "",
  section: "1.1 Data",
  overall: "On Track",
  status: "On Track",
  due: "",
  title: "a",
  reason: "",
};

function action(ref: string, status: string, part: Partial<SnapshotAction> = {}): SnapshotAction {
  return { ...PLAIN, ref, status, ...part };
}

function compare(before: readonly SnapshotAction[], after: readonly SnapshotAction[]): Comparison {
  const result = compareSnapshots(before, after, publishedScheme);
  if (!result.ok) throw new Error("Refs are used twice.");
  return result.value;
}

/** "improved 1.1.1", one a movement. */
function short({ actions }: Comparison): string[] {
  return actions.map(({ kind, ref }) => `${kind} ${ref}`);
}

describe("comparing two reports", () => {
  it("says what has become of each action", () => {
    const before = [
      action("1.1", "On Track"),
      action("1.2", "Off Track"),
      action("1.3", "On Track"),
      action("1.4", "At Risk"),
      action("1.5", "Delivered"),
      action("1.6", ""),
      action("1.7", "On Track"),
      action("1.8", "On Track"),
      action("1.9", "On Track"),
      action("1.10", "At Risk"),
    ];
    const after = [
      action("1.10", "on-track", { section: "1.2 People", title: "b" }),
      action("1.1", "On Track", { reason: "r", due: "2025-02-28" }),
      action("1.2", "At Risk"),
      action("1.3", "Delivery Date Missed no Risk"),
      action("1.4", "Delivered"),
      action("1.5", "At Risk"),
      action("1.6", "At Risk"),
      action("1.7", "Ask Jo"),
      action("1.8", "On Track", { title: "b" }),
      action("2.1", "Off Track"),
    ];
    const comparison = compare(before, after);
    expect(short(comparison)).toEqual([
      "improved 1.10",
      "reworded 1.10",
      "moved 1.10",
      "improved 1.2",
      "worsened 1.3",
      "delivered 1.4",
      "reopened 1.5",
      "rated 1.6",
      "unrated 1.7",
      "reworded 1.8",
      "new 2.1",
      "removed 1.9",
    ]);
    expect(comparison.unchanged).toBe(1);
    expect(comparison.actions.slice(2, 4)).toEqual([
      {
        kind: "moved",
        plan: "Actions",
        ref: "1.10",
        before: { section: "1.1 Data", status: "At Risk" },
        after: { section: "1.2 People", status: "on-track" },
      },
      {
        kind: "improved",
        plan: "Actions",
        ref: "1.2",
        before: { section: "1.1 Data", status: "Off Track" },
        after: { section: "1.1 Data", status: "At Risk" },
      },
    ]);
  });

  it("says what has become of each section, also of one whose title was reworded", () => {
    const at = (section: string, overall: string, ref: string): SnapshotAction =>
      action(ref, "On Track", { section, overall });
    const { sections } = compare(
      [
        at("1.1 Data", "At Risk", "1"),
        at("1.2 People", "On Track", "2"),
        at("Money", "Off Track", "3"),
        at("1.4 Old", "On Track", "4"),
        at("1.5 Same", "On Track", "5"),
        at("1.6 Rated", "Not rated", "6"),
        at("1.7 Bare", "On Track", "7"),
        at("1.8 Whole", "Delivered", "8"),
        at("1.9 Whole", "On Track", "9"),
      ],
      [
        at("1.1 Workforce data", "On Track", "1"),
        at("1.2 People", "Off Track", "2"),
        at("MONEY", "Off Track", "3"),
        at("1.5 Same", "On Track", "5"),
        at("1.6 Rated", "At Risk", "6"),
        at("1.7 Bare", "Not rated", "7"),
        at("1.8 Whole", "On Track", "8"),
        at("1.9 Whole", "Delivered", "9"),
        at("2.1 New", "On Track", "10"),
      ]
    );
    const of = { plan: "Actions", group: "Plan" };
    expect(sections).toEqual([
      {
        kind: "improved",
        ...of,
        section: "1.1 Workforce data",
        before: "At Risk",
        after: "On Track",
      },
      { kind: "worsened", ...of, section: "1.2 People", before: "On Track", after: "Off Track" },
      { kind: "unchanged", ...of, section: "MONEY", before: "Off Track", after: "Off Track" },
      { kind: "unchanged", ...of, section: "1.5 Same", before: "On Track", after: "On Track" },
      { kind: "rated", ...of, section: "1.6 Rated", before: "Not rated", after: "At Risk" },
      { kind: "unrated", ...of, section: "1.7 Bare", before: "On Track", after: "Not rated" },
      { kind: "worsened", ...of, section: "1.8 Whole", before: "Delivered", after: "On Track" },
      { kind: "improved", ...of, section: "1.9 Whole", before: "On Track", after: "Delivered" },
      { kind: "new", ...of, section: "2.1 New", before: null, after: "On Track" },
      { kind: "removed", ...of, section: "1.4 Old", before: "On Track", after: null },
    ]);
  });

  it("tells sections of one number apart by their groups", () => {
    const at = (ref: string, group: string, overall: string): SnapshotAction =>
      action(ref, "On Track", { group, overall, section: "1 Skills" });
    const { sections, actions } = compare(
      [at("a", "Train", "At Risk"), at("b", "Employ", "On Track")],
      [at("a", "Train", "On Track"), at("b", "Employ", "At Risk")]
    );
    expect(sections.map(({ kind, group }) => `${kind} ${group}`)).toEqual([
      "improved Train",
      "worsened Employ",
    ]);
    expect(actions).toEqual([]);
  });

  it("knows a group by another name where numbers tell the section", () => {
    const { sections, actions } = compare(
      [action("1", "On Track")],
      [action("1", "On Track", { group: "Pillar 1" })]
    );
    expect(sections.map(({ kind }) => kind)).toEqual(["unchanged"]);
    expect(actions).toEqual([]);
  });

  it("knows the one plan that was renamed, and takes others for new and removed", () => {
    const of = (plan: string): SnapshotAction => action("1.1", "On Track", { plan });
    expect(compare([of("Actions")], [of("Workforce")]).unchanged).toBe(1);
    expect(short(compare([of("A"), of("B")], [of("A"), of("C")]))).toEqual([]);
    expect(short(compare([of("A"), of("B")], [of("C"), of("D")]))).toEqual([
      "new 1.1",
      "new 1.1",
      "removed 1.1",
      "removed 1.1",
    ]);
  });

  it("doesn't compare a text that one of them doesn't have", () => {
    expect(short(compare([action("1", "", { title: "" })], [action("1", "")]))).toEqual([]);
  });

  it("leaves actions without a ref out, and counts them", () => {
    const { withoutRef, actions } = compare(
      [action("", "On Track"), action("", "At Risk")],
      [action("", "Off Track")]
    );
    expect(withoutRef).toEqual({ before: 2, after: 1 });
    expect(actions).toEqual([]);
  });

  it("is stopped by refs that are used twice in a plan, in any case of letters", () => {
    const before = [action("A1", ""), action("a1", ""), action("A1", ""), action("2", "")];
    const after = [action("2", ""), action("2", "", { plan: "Delivery" }), action("2", "")];
    expect(compareSnapshots(before, after, publishedScheme)).toEqual({
      ok: false,
      problem: { before: ["A1"], after: ["2"] },
    });
  });
});

const MIRROR: Readonly<Record<MovementKind, MovementKind>> = {
  improved: "worsened",
  worsened: "improved",
  delivered: "reopened",
  reopened: "delivered",
  rated: "unrated",
  unrated: "rated",
  new: "removed",
  removed: "new",
  reworded: "reworded",
  moved: "moved",
};
const SECTION_MIRROR: Readonly<Record<SectionMovementKind, SectionMovementKind>> = {
  improved: "worsened",
  worsened: "improved",
  unchanged: "unchanged",
  rated: "unrated",
  unrated: "rated",
  new: "removed",
  removed: "new",
};

const word = (...words: string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
const status = word("Delivered", "On Track", "At Risk", "Off Track", "", "Ask Jo");
const anyActions = fc.uniqueArray(
  fc.record<SnapshotAction>({
    plan: word("Actions", "Delivery", "Workforce"),
    group: word("", "Plan", "Train"),
    ref: word("", "1", "2", "3", "a", "A"),
    section: word("1.1 Data", "1.1 Numbers", "Money", "money", "No section"),
    overall: word("On Track", "At Risk", "Not rated"),
    status,
    due: word("", "2025-02-28"),
    title: word("", "x", "y"),
    reason: word("", "x"),
  }),
  { maxLength: 8, selector: ({ plan, ref }) => `${plan} ${ref === "" ? "" : ref.toLowerCase()}` }
);

/** As a set, in the later report's view of either direction. */
function mirrored(movement: ActionMovement): string {
  const { kind, ref, before, after } = movement;
  return JSON.stringify([MIRROR[kind], ref.toLowerCase(), after, before]);
}
function plain({ kind, ref, before, after }: ActionMovement): string {
  return JSON.stringify([kind, ref.toLowerCase(), before, after]);
}
const mirroredSection = ({ kind, before, after }: SectionMovement): string =>
  JSON.stringify([SECTION_MIRROR[kind], after, before]);
const plainSection = ({ kind, before, after }: SectionMovement): string =>
  JSON.stringify([kind, before, after]);

describe("any two reports", () => {
  it("compared the other way round give the mirror image", () => {
    fc.assert(
      fc.property(anyActions, anyActions, (one, other) => {
        const there = compare(one, other);
        const back = compare(other, one);
        expect(back.actions.map(plain).sort()).toEqual(there.actions.map(mirrored).sort());
        expect(back.sections.map(plainSection).sort()).toEqual(
          there.sections.map(mirroredSection).sort()
        );
        expect(back.unchanged).toBe(there.unchanged);
      })
    );
  });

  it("have no movement where they're the same, whatever the order", () => {
    fc.assert(
      fc.property(
        anyActions.chain((actions) =>
          fc.tuple(
            fc.constant(actions),
            fc.shuffledSubarray(actions, { minLength: actions.length })
          )
        ),
        ([actions, shuffled]) => {
          const { actions: movements, unchanged, withoutRef } = compare(actions, shuffled);
          expect(movements).toEqual([]);
          expect(unchanged + withoutRef.after).toBe(actions.length);
        }
      )
    );
  });
});
