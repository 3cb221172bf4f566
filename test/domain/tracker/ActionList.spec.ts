import { createStatusReader, publishedScheme, readTracker } from "../../../src/domain";
import type { Action } from "../../../src/domain/tracker/Tracker";
import { cellsFromGrid, trackerFromGrid, type Grid } from "../../support/domain/trackerFromGrid";

const GRID: Grid = [
  ["Ref", "Section", "Action", "Lead", "Due", "RAG", "Reason", "Mitigation"],
  ["1.1.1", "1.1 Data", "Agree it", "AB", 45_716, "On Track", "", ""],
  ["", "", "", "", "", "", "", ""],
  [1.2, "1.1 Data", "Do it", "CD", "TBC", "Off Track", "No money.", "Ask for it."],
  ["1.2.1", "#N/A", "Pay it", "", "", "", "", ""],
];
const { actions } = readTracker(cellsFromGrid(GRID), createStatusReader(publishedScheme));
const plain = [...trackerFromGrid(GRID).actions];
const refOf = ({ ref }: Action): string => ref;

it("gives the actions as an array of them would", () => {
  expect(actions).toHaveLength(3);
  expect([...actions].map(refOf)).toEqual(["1.1.1", "1.2", "1.2.1"]);
  expect(actions.map(({ row, lead }) => [row, lead])).toEqual(
    plain.map(({ row, lead }) => [row, lead])
  );
  expect(actions.filter(({ refIsNumber }) => refIsNumber).map(refOf)).toEqual(["1.2"]);
  expect(actions.flatMap(({ placeErrors }) => placeErrors)).toEqual([
    { field: "section", text: "#N/A" },
  ]);
});

it("gives the one at a position, and none beyond the last", () => {
  expect(actions.at(1)).toMatchObject({ row: 3, title: "Do it", status: { kind: "rated" } });
  expect([actions.at(-1), actions.at(3)]).toEqual([undefined, undefined]);
});
