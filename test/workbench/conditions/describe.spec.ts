import { createConditions } from "../../../src/workbench/conditions/Conditions";
import {
  describeConditions,
  formatNth,
} from "../../../src/workbench/conditions/describeConditions";
import { describeMet } from "../../../src/workbench/conditions/describeMet";

describe("describeConditions", () => {
  it("says nothing of a good day", () => {
    expect(describeConditions(createConditions())).toEqual([]);
  });

  it("tells each that is on", () => {
    expect(
      describeConditions({
        busy: true,
        delay: 2000,
        payloadLimit: 10 * 1024,
        failure: { nth: 2, code: "Conflict" },
        coAuthor: { kind: "insert-row", sheetId: "s", row: 0 },
        excelApi: "1.9",
        theme: "dark",
      })
    ).toEqual([
      "a cell is being edited",
      "round trips take 2 s",
      "requests and responses hold up to 10 KB",
      "the second sync fails with Conflict",
      "a co-author waits for the add-in's next change",
      "Excel knows ExcelApi 1.9",
      "Excel is dark",
    ]);
  });

  it("tells short delays in milliseconds and large sizes in megabytes", () => {
    const conditions = { ...createConditions(), delay: 200, payloadLimit: 2 * 1024 * 1024 };
    expect(describeConditions(conditions)).toEqual([
      "round trips take 200 ms",
      "requests and responses hold up to 2 MB",
    ]);
  });

  it("counts syncs in words", () => {
    expect([1, 3, 9].map(formatNth)).toEqual(["next", "third", "9th"]);
  });
});

it("describeMet says what happened and where", () => {
  const place = { sheetId: "s", row: 4 };
  expect([
    describeMet({ kind: "failure", code: "GeneralException" }),
    describeMet({ kind: "co-author", edit: { kind: "insert-row", ...place }, done: true }),
    describeMet({
      kind: "co-author",
      edit: { kind: "type", ...place, column: 5, text: "At Risk" },
      done: true,
    }),
    describeMet({ kind: "co-author", edit: { kind: "insert-row", ...place }, done: false }),
  ]).toEqual([
    "The sync failed with GeneralException, as chosen.",
    "A co-author has inserted a row above what was row 5.",
    "A co-author has typed “At Risk” into cell F5.",
    "The co-author could change nothing: the sheet is protected, read-only or gone.",
  ]);
});
