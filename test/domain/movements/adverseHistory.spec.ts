import { publishedScheme } from "../../../src/domain";
import type { SnapshotAction } from "../../../src/domain/history/Snapshot";
import { adverseHistory } from "../../../src/domain/movements/adverseHistory";

function action(plan: string, status: string): SnapshotAction {
  const blank = { group: "", ref: "", section: "", overall: "", due: "", title: "", reason: "" };
  return { ...blank, plan, status };
}

describe("the adverse shares over reports", () => {
  it("are counted by plan, unrated actions left out, and told apart from plans that aren't there", () => {
    const first = { actions: [action("A", "At Risk"), action("A", "On Track"), action("A", "?")] };
    const second = {
      actions: [action("B", "Off Track"), action("A", ""), action("A", "Delivered")],
    };
    expect(adverseHistory([first, second], publishedScheme)).toEqual([
      {
        plan: "A",
        shares: [
          { adverse: 1, rated: 2 },
          { adverse: 0, rated: 1 },
        ],
      },
      { plan: "B", shares: [null, { adverse: 1, rated: 1 }] },
    ]);
  });
});
