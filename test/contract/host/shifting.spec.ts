import type { OpenHost } from "../../support/host/openHost";
import { openHost } from "../../support/host/openHost";

let host: OpenHost;
beforeAll(async () => {
  host = await openHost();
});
beforeEach(() => {
  host.replaceBook();
});
afterAll(() => {
  host.close();
});

const GRID = [
  ["a1", "b1", "c1"],
  ["a2", "b2", "c2"],
  ["a3", "b3", "c3"],
];

/** Does something to a sheet whose A1:C3 tell their places and whose F1 goes by B3; gives A1:D4 and F1's formula. */
async function shift(act: (sheet: Excel.Worksheet) => void): Promise<unknown> {
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C3").values = GRID;
    sheet.getRange("F1").formulas = [["=B3"]];
    await context.sync();
    act(sheet);
    const range = sheet.getRange("A1:D4").load("values");
    const follower = sheet.getRange("F1").load("formulas");
    await context.sync();
    const formulas: unknown[][] = follower.formulas;
    return [range.values.map((row) => row.join(",")), formulas[0]?.[0]];
  });
}

test.each<[string, (sheet: Excel.Worksheet) => void, unknown]>([
  [
    "cells go in, what is below goes down",
    (sheet) => sheet.getRange("B2").insert("Down"),
    [["a1,b1,c1,", "a2,,c2,", "a3,b2,c3,", ",b3,,"], "=B4"],
  ],
  [
    "cells go in, what is beside goes right",
    (sheet) => sheet.getRange("A2:B3").insert("Right"),
    [["a1,b1,c1,", ",,a2,b2", ",,a3,b3", ",,,"], "=D3"],
  ],
  [
    "cells go out, what is below comes up",
    (sheet) => {
      sheet.getRange("B2").delete("Up");
    },
    [["a1,b1,c1,", "a2,b3,c2,", "a3,,c3,", ",,,"], "=B2"],
  ],
  [
    "cells go out, what is beside comes left",
    (sheet) => {
      sheet.getRange("A2:A3").delete("Left");
    },
    [["a1,b1,c1,", "b2,c2,,", "b3,c3,,", ",,,"], "=A3"],
  ],
  [
    "whole rows close up, whatever is asked for",
    (sheet) => {
      sheet.getRange("2:2").delete("Left");
    },
    [["a1,b1,c1,", "a3,b3,c3,", ",,,", ",,,"], "=B2"],
  ],
])("%s, and a formula follows; undo takes it back", async (_what, act, expected) => {
  expect(await shift(act)).toEqual(expected);
  expect(host.book.undo()).toBe(true);
  const before = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:C3").load("values");
    await context.sync();
    return range.values as unknown;
  });
  expect(before).toEqual(GRID);
});

test("cells that are shifted in no known way are InvalidArgument", async () => {
  await expect(
    // What the types don't let through.
    shift((sheet) => sheet.getRange("B2").insert("Up" as unknown as "Down"))
  ).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(
    shift((sheet) => {
      sheet.getRange("B2").delete("Down" as unknown as "Up");
    })
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a range of a sheet that has gone is InvalidReference", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Report");
    const range = sheet.getRange("A1").load("values");
    context.trackedObjects.add(range);
    await context.sync();
    sheet.delete();
    await context.sync();
    range.load("values");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
  });
});

test("links are taken off without touching contents and formats: the workbench has none", async () => {
  const kept = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.values = [["kept"]];
    range.format.font.bold = true;
    range.clear("Hyperlinks");
    range.clear("RemoveHyperlinks");
    range.load("values,format/font/bold");
    await context.sync();
    return [range.values as unknown, range.format.font.bold];
  });
  expect(kept).toEqual([[["kept"]], true]);
});
