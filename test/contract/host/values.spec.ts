import type { OpenHost } from "../../support/host/openHost";
import { openHost } from "../../support/host/openHost";

let host: OpenHost;
beforeAll(async () => {
  host = await openHost();
});
afterAll(() => {
  host.close();
});

test("what is written is read back", async () => {
  const values = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = [
      [1, "two"],
      [true, "=A1+1"],
    ];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    [1, "two"],
    [true, 2],
  ]);
});
