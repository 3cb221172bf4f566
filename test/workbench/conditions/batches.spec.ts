import type { BatchAction, BatchRequest } from "../../../src/workbench/batch/BatchRequest";
import { changesBook } from "../../../src/workbench/conditions/changesBook";
import { describeOrigin } from "../../../src/workbench/conditions/describeOrigin";
import { exceedsPayload } from "../../../src/workbench/conditions/exceedsPayload";
import { isCleanUp } from "../../../src/workbench/conditions/isCleanUp";
import { findNewerMember, isKnown } from "../../../src/workbench/conditions/newerMembers";

function action(type: number, name: string, parts: Partial<BatchAction> = {}): BatchAction {
  return { Id: 1, ActionType: type, Name: name, ObjectPathId: 1, ...parts };
}

function batch(actions: BatchAction[], method?: string): BatchRequest {
  return {
    Actions: actions,
    ObjectPaths: method === undefined ? {} : { "1": { Id: 1, ObjectPathType: 3, Name: method } },
  };
}

it.each<[string, BatchRequest, boolean]>([
  ["setting a property", batch([action(4, "Values")]), true],
  ["updating", batch([action(9, "")]), true],
  ["deleting", batch([action(3, "Delete")]), true],
  ["adding", batch([action(1, "")], "Add"), true],
  ["reading a range", batch([action(1, ""), action(2, "")], "GetRange"), false],
  ["a worksheet function", batch([action(1, ""), action(2, "")], "Date"), false],
  ["selecting", batch([action(3, "Select"), action(3, "Activate")]), false],
  ["opening another workbook", batch([action(3, "CreateAndOpenWorkbook")]), false],
  ["listening to events", batch([action(3, "_RegisterDataChangedEvent")]), false],
])("%s", (_, request, changes) => {
  expect(changesBook(request)).toBe(changes);
});

it("a clean-up lets go of objects and does nothing else", () => {
  expect(isCleanUp(batch([action(1, ""), action(3, "_RemoveReference")]))).toBe(true);
  expect(isCleanUp(batch([action(3, "_RemoveReference"), action(2, "")]))).toBe(false);
});

it("sizes are bytes of UTF-8, and the limit itself is let through", () => {
  expect(exceedsPayload("x".repeat(10), 10)).toBe(false);
  expect(exceedsPayload("x".repeat(11), 10)).toBe(true);
  expect(exceedsPayload("€".repeat(4), 11)).toBe(true);
  expect(exceedsPayload("😀".repeat(3), 11)).toBe(true);
});

it("sets are compared as versions, not as decimals", () => {
  expect([isKnown("1.9", "1.15"), isKnown("1.11", "1.9"), isKnown("1.9", "1.9")]).toEqual([
    true,
    false,
    true,
  ]);
  expect([isKnown("1.9", "2.0"), isKnown("2.0", "1.15")]).toEqual([true, false]);
});

it("a newer member is found in paths, in calls and within a load", () => {
  const load = (...Select: string[]): BatchRequest =>
    batch([action(2, "", { QueryInfo: { Select } })]);
  expect(findNewerMember(load("name", "application/decimalSeparator"), "1.9")).toBe(
    "decimalSeparator"
  );
  expect(findNewerMember(load("application/decimalSeparator"), "1.11")).toBeUndefined();
  expect(findNewerMember(batch([action(3, "Resize")]), "1.12")).toBe("resize");
  expect(findNewerMember(batch([action(1, "")], "CultureInfo"), "1.9")).toBe("cultureInfo");
  expect(findNewerMember(load("values"), "1.1")).toBeUndefined();
});

it("an event tells where it came from as far as the set goes", () => {
  const args = { address: "A1", source: "Local", triggerSource: "Unknown" };
  expect(describeOrigin(args, false, "1.14")).toEqual(args);
  expect(describeOrigin(args, true, "1.13")).toEqual({ address: "A1", source: "Remote" });
  expect(describeOrigin({ worksheetId: "s" }, true, "1.15")).toEqual({ worksheetId: "s" });
});
