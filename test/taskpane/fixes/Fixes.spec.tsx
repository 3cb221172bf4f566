import "@testing-library/jest-dom";
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { CellChange } from "../../../src/app/CellChange";
import type { FixStage } from "../../../src/app/session";
import type { Finding } from "../../../src/domain/checks/Finding";
import { keepOffers, NO_OFFERS } from "../../../src/domain/fixes/keepOffers";
import type { FixOffer } from "../../../src/domain/fixes/Fix";
import { takeOffer } from "../../../src/domain/fixes/takeOffer";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import { renderPane, type RenderedPane } from "../../support/pane/renderPane";
import { sampleFindings } from "../../support/pane/sampleFindings";
import { sampleReport } from "../../support/pane/sampleReport";
import { doneState } from "../../support/pane/sampleStates";

const offerOf = (finding: Finding, after: string | null, choices: string[] = []): FixOffer => ({
  code: finding.code,
  plan: finding.plan,
  field: "status",
  place: finding.place,
  ref: finding.ref,
  before: "text" in finding ? finding.text : "",
  witness: { column: columnIndex(0), value: finding.ref },
  after,
  choices,
});

/** The sample's finding of a kind and a row, which counts from 0. */
function findSample(code: Finding["code"], row: number): Finding {
  const found = sampleFindings.find((each) => each.code === code && each.place.row === row);
  if (found === undefined) throw new Error(`The sample has no ${code} in row ${row}.`);
  return found;
}
const blank = findSample("status/blank", 17);
const firstOffer = offerOf(findSample("status/alias", 5), "On Track");
const secondOffer = offerOf(findSample("status/alias", 6), "At Risk");
const blankOffer = offerOf(blank, null, ["On Track", "Off Track"]);
const offers = keepOffers([
  firstOffer,
  secondOffer,
  offerOf(findSample("status/unknown", 12), "On Track"),
  blankOffer,
]);

async function openFindings(): Promise<RenderedPane> {
  const pane = renderPane({ ...doneState, offers });
  await pane.user.click(screen.getByRole("tab", { name: /^Findings/u }));
  return pane;
}

const button = (name: RegExp | string): HTMLElement => screen.getByRole("button", { name });
const changeAt = (row: number, sheet = "Actions"): CellChange => ({
  place: { sheet, row: rowIndex(row), column: columnIndex(6) },
  before: "on-track",
  after: "On Track",
  witness: null,
  ref: "1",
  kind: "Status spelt another way",
});

describe("a finding", () => {
  it("has what is meant beside it, to be entered at once", async () => {
    const { session, user } = await openFindings();
    await user.click(button("Enter On Track in Row 6, RAG"));
    expect(session.requests).toEqual([["fix", [takeOffer(firstOffer, "On Track")]]]);
  });

  it("has a choice where a person must say, and enters nothing before one is made", async () => {
    const { session, user } = await openFindings();
    const select = screen.getByRole("combobox", { name: "What to enter in Row 18, RAG" });
    expect(within(select).getAllByRole("option")).toHaveLength(3);
    const enter = button("Enter in Row 18, RAG");
    await user.click(enter);
    expect(session.requests).toEqual([]);
    await user.selectOptions(select, "Off Track");
    await user.click(enter);
    expect(session.requests).toEqual([["fix", [takeOffer(blankOffer, "Off Track")]]]);
  });

  it("forgets a choice when another finding moves into its place", async () => {
    const { session, user } = await openFindings();
    const select = screen.getByRole("combobox", { name: /Row 18/u });
    await user.selectOptions(select, "Off Track");
    const moved = { ...blank, place: { ...blank.place, row: rowIndex(19) } };
    const movedOffer = { ...blankOffer, place: moved.place };
    act(() => {
      session.change({
        report: {
          ...sampleReport,
          findings: sampleReport.findings.map((finding) =>
            finding.code === "status/blank" ? { ...finding, place: moved.place } : finding
          ),
        },
        offers: keepOffers([movedOffer]),
      });
    });
    expect(screen.getByRole("combobox", { name: /Row 20/u })).toHaveValue("");
  });

  it("has nothing where it isn't certain what is meant", async () => {
    await openFindings();
    expect(screen.queryByRole("button", { name: /Enter .*Row 9/u })).toBeNull();
  });

  it("isn't entered again by a key that is held down, nor while cells are being changed", async () => {
    const { session, user } = await openFindings();
    const enter = button("Enter On Track in Row 6, RAG");
    enter.focus();
    await user.keyboard("{Enter}");
    expect(session.requests).toHaveLength(1);
    // What a browser would press the button for doesn't get there.
    expect(fireEvent.keyDown(enter, { key: "Enter", repeat: true })).toBe(false);
    expect(fireEvent.keyDown(enter, { key: "Tab", repeat: true })).toBe(true);
    act(() => {
      session.change({ fixing: { kind: "working" } });
    });
    await user.click(enter);
    expect(session.requests).toHaveLength(1);
    expect(enter).toHaveFocus();
  });
});

describe("all of a kind", () => {
  async function openPreview(): Promise<RenderedPane> {
    const pane = await openFindings();
    await pane.user.click(button("Fix all 2"));
    return pane;
  }
  const preview = () => within(screen.getByRole("group", { name: "What would be changed" }));

  it("are shown before anything is changed, old and new and where", async () => {
    const { session } = await openPreview();
    expect(button("Fix all 2")).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByRole("heading", { name: "What would be changed" })).toHaveFocus();
    expect(
      preview()
        .getAllByRole("checkbox")
        .map((box) => box.closest("label")?.textContent)
    ).toEqual(["Row 6, RAG: “on-track” →becomes On Track", "Row 7, RAG: “Amber” →becomes At Risk"]);
    expect(session.requests).toEqual([]);
  });

  it("says so where nothing but spaces is wrong", async () => {
    const { session, user } = await openFindings();
    const spaced = { ...firstOffer, before: "On  Track " };
    act(() => {
      session.change({ offers: keepOffers([...offers.values(), spaced]) });
    });
    await user.click(button("Fix all 2"));
    expect(
      preview().getByRole("checkbox", { name: /Row 6.*\(extra or unusual spaces\)/u })
    ).toBeChecked();
  });

  it("are changed but for those whose tick was taken away", async () => {
    const { session, user } = await openPreview();
    await user.click(preview().getByRole("checkbox", { name: /Row 6/u }));
    await user.click(button("Apply: change 1 cell"));
    expect(session.requests).toEqual([["fix", [takeOffer(secondOffer, "At Risk")]]]);
  });

  it("aren't changed when none is ticked", async () => {
    const { session, user } = await openPreview();
    await user.click(preview().getByRole("checkbox", { name: /Row 6/u }));
    await user.click(preview().getByRole("checkbox", { name: /Row 7/u }));
    await user.click(button("Apply: change no cells"));
    expect(session.requests).toEqual([]);
    await user.click(preview().getByRole("checkbox", { name: /Row 7/u }));
    expect(button("Apply: change 1 cell")).toBeEnabled();
  });

  it("aren't changed when it's cancelled; the button has the focus again", async () => {
    const { session, user } = await openPreview();
    await user.click(button("Cancel"));
    expect(screen.queryByRole("group", { name: "What would be changed" })).toBeNull();
    expect(button("Fix all 2")).toHaveFocus();
    expect(session.requests).toEqual([]);
  });

  it("close when they're done, and stay open when they couldn't be", async () => {
    const { session, user } = await openPreview();
    await user.click(button(/^Apply/u));
    act(() => {
      session.change({ fixing: { kind: "working" } });
    });
    act(() => {
      session.change({ fixing: { kind: "failed", problem: { code: "busy" } } });
    });
    expect(preview().getAllByRole("checkbox")).toHaveLength(2);
    await user.click(button(/^Apply/u));
    act(() => {
      session.change({ fixing: { kind: "working" } });
    });
    act(() => {
      session.change({ fixing: { kind: "done", did: "fix", changed: [], skipped: [] } });
    });
    expect(screen.queryByRole("group", { name: "What would be changed" })).toBeNull();
    expect(button("Fix all 2")).toHaveFocus();
  });

  it("need no preview where there's only one", async () => {
    await openFindings();
    expect(screen.getAllByRole("button", { name: /^Fix all/u })).toHaveLength(1);
  });
});

describe("what came of fixes", () => {
  const show = async (fixing: FixStage, undoable: CellChange[] = []): Promise<RenderedPane> => {
    const pane = await openFindings();
    act(() => {
      pane.session.change({ fixing, undoable });
    });
    return pane;
  };
  const done = (
    changed: CellChange[],
    skipped: Extract<FixStage, { kind: "done" }>["skipped"] = []
  ): FixStage => ({ kind: "done", did: "fix", changed, skipped });

  it("is told, with a way to undo it and to its log", async () => {
    const changed = [changeAt(5)];
    const { session, user } = await show(done(changed), changed);
    expect(screen.getByText("1 cell changed.")).toHaveAttribute("aria-live", "polite");
    await user.click(button("Show RAG Changes"));
    await user.click(button("Undo"));
    expect(session.requests).toEqual([["showSheet", "RAG Changes"], ["undoFixes"]]);
  });

  it("says what was skipped, and why", async () => {
    await show(
      done(
        [changeAt(5), changeAt(6)],
        [
          { change: changeAt(13), why: "changed" },
          { change: changeAt(20), why: "formula" },
          { change: changeAt(21), why: "formula" },
          { change: changeAt(1, "Old"), why: "protected" },
          { change: changeAt(2, "Old"), why: "protected" },
          { change: changeAt(1, "Log"), why: "filtered" },
          { change: changeAt(1, "Gone"), why: "gone" },
        ]
      )
    );
    expect(
      screen.getByText(
        "2 cells changed, 7 skipped: Actions row 14 has changed since. Actions rows 21 and 22 hold formulas: mend what they read. Sheet “Old” is protected: unprotect it (Review, Unprotect Sheet), and fix again. Sheet “Log” has a filter on, which may hide rows: clear it (Data, Clear), and fix again. Sheet “Gone” isn't there any more: press Recalculate RAG."
      )
    ).toBeVisible();
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  it("says how far it came where Excel stopped", async () => {
    const skipped = [{ change: changeAt(13), why: "stopped" as const }];
    await show(done([changeAt(5), changeAt(6)], skipped));
    expect(
      screen.getByText(
        "2 cells changed, 1 skipped: Excel stopped before it came to Actions row 14: press Recalculate RAG, and fix again."
      )
    ).toBeVisible();
  });

  it("names five rows, and counts the others", async () => {
    const skipped = [1, 2, 3, 4, 5, 6, 7].map((row) => ({
      change: changeAt(row),
      why: "changed" as const,
    }));
    await show(done([], skipped));
    expect(
      screen.getByText(
        "No cells changed, 7 skipped: Actions rows 2, 3, 4, 5, 6 and 2 more have changed since."
      )
    ).toBeVisible();
    expect(screen.queryByRole("button", { name: "Show RAG Changes" })).toBeNull();
  });

  it("is told of undoing too", async () => {
    await show({ kind: "done", did: "undo", changed: [changeAt(1), changeAt(2)], skipped: [] });
    expect(screen.getByText("2 cells put back.")).toBeVisible();
  });

  it.each([
    [{ code: "sheet-not-ours", sheet: "RAG Changes" }, /without RAG Tracker's table.*Rename that/u],
    [{ code: "sheet-protected", sheet: "Audit" }, /“Audit”, which is protected.*Unprotect it/u],
    [{ code: "host", hostCode: "X", partial: true }, /doesn't tell what was changed.*Compare/u],
    [{ code: "host", hostCode: "X", partial: false }, /Nothing was changed\. Try again/u],
    [{ code: "busy" }, /Excel is busy.*Finish the cell/u],
  ] as const)("says what kept it from being done: %j", async (problem, words) => {
    await show({ kind: "failed", problem });
    expect(screen.getByText(words)).toBeVisible();
  });

  it("takes the focus where the finding that had it is gone", async () => {
    const { session } = await openFindings();
    button("Enter On Track in Row 6, RAG").focus();
    act(() => {
      session.change({ report: { ...sampleReport, findings: [] }, offers: NO_OFFERS });
    });
    act(() => {
      session.change({ fixing: done([changeAt(5)]) });
    });
    expect(screen.getByText("1 cell changed.")).toHaveFocus();
  });
});
