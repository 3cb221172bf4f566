import { publishedScheme } from "../../../src/domain";
import { listExceptions } from "../../../src/domain/exceptions/listExceptions";
import { statuses } from "../../support/domain/statuses";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

describe("the exceptions", () => {
  it("are what the board must see, whole", () => {
    const tracker = trackerFromGrid([
      ["Section", "Ref", "Action", "Lead", "RAG", "Reason for RAG", "Mitigating actions"],
      ["2.3 Vacancies", "2.3.1", "=Fill them", "AB", "red", "No money.\nNo time.", "Ask for both."],
      ["", "2.3.2", "Watch them", "AB", "At Risk"],
      ["", "2.3.3", "Count them", "AB", "Off Trak"],
    ]);
    expect(listExceptions([tracker], publishedScheme)).toEqual([
      {
        ref: "2.3.1",
        plan: "Actions",
        section: "2.3 Vacancies",
        action: "=Fill them",
        lead: "AB",
        status: statuses.offTrack,
        reason: "No money.\nNo time.",
        mitigation: "Ask for both.",
        sheet: "Actions",
        row: 1,
        column: 4,
      },
    ]);
  });

  it("stand in natural ref order over all plans, those without a ref last", () => {
    const grid = (refs: readonly string[]) => [
      ["Ref", "Action", "RAG"],
      ...refs.map((ref) => [ref, "Do it", "Off Track"]),
    ];
    const trackers = [
      trackerFromGrid(grid(["10.1.1", "", "2.6.1"]), "A"),
      trackerFromGrid(grid(["2.10.1", "2.6.1"]), "B"),
    ];
    expect(
      listExceptions(trackers, publishedScheme).map(({ plan, ref, row }) => [plan, ref, row])
    ).toEqual([
      ["A", "2.6.1", 3],
      ["B", "2.6.1", 2],
      ["B", "2.10.1", 1],
      ["A", "10.1.1", 1],
      ["A", "", 2],
    ]);
  });
});
