import { createSession } from "../../src/app/createSession";
import { parseSettings } from "../../src/app/settings";
import type { OverallRule } from "../../src/domain";
import { noFiles } from "../support/files/takeFiles";
import { createMemoryWorkbook } from "../support/workbook/memoryWorkbook";
import { trackerSheet } from "../support/workbook/trackerSheets";

const rule: OverallRule = { kind: "any-adverse" };

it("a rule that is kept is gone by from the next run on, and printed", async () => {
  const workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
  const session = createSession(workbook, noFiles);
  await session.start();
  await session.recalculate();
  const overalls = (): unknown =>
    session.state().report?.plans[0]?.sections.map(({ overall }) => overall);
  expect(overalls()).toEqual([
    { kind: "rated", status: 1 },
    { kind: "rated", status: 5 },
  ]);

  expect(await session.keep({ rule, decimals: 2 })).toBe(true);
  expect(parseSettings(workbook.settings())).toMatchObject({ rule, decimals: 2 });
  expect(session.state().stage).toEqual({ kind: "out-of-date", edits: 0 });
  await session.recalculate();
  expect(overalls()).toEqual([
    { kind: "rated", status: 1 },
    { kind: "rated", status: 3 },
  ]);
  const texts = workbook.sheet("RAG Summary").rows.flat().map(String);
  expect(texts).toContain(
    "Overall RAG: At Risk when any of a section's rated actions is At Risk, Delivery Date Missed with Risk or Off Track; otherwise On Track."
  );
  expect(texts).toContain("100.00% Off Track");
});
