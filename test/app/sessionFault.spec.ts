import { createSession } from "../../src/app/createSession";
import { takeFiles } from "../support/files/takeFiles";
import { createMemoryWorkbook } from "../support/workbook/memoryWorkbook";
import { trackerSheet } from "../support/workbook/trackerSheets";

const fault = new Error("A fault of the add-in's own.");
const failed = { kind: "failed", problem: { code: "fault" } };

test("a fault in a run ends it, is told and reported, and the next run can be had", async () => {
  const workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
  const write = workbook.write.bind(workbook);
  let faulty = true;
  workbook.write = (changes) => (faulty ? Promise.reject(fault) : write(changes));
  const session = createSession(workbook, takeFiles("opened"));
  await session.start();
  await expect(session.recalculate()).rejects.toBe(fault);
  expect(session.state().stage).toEqual(failed);
  faulty = false;
  await session.recalculate();
  expect(session.state().stage.kind).toBe("done");
});

test("a fault in a fix ends that, too", async () => {
  const workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
  workbook.change = () => Promise.reject(fault);
  const session = createSession(workbook, takeFiles("opened"));
  await session.start();
  await session.recalculate();
  await expect(session.fix([])).rejects.toBe(fault);
  expect(session.state()).toMatchObject({ stage: { kind: "done" }, fixing: failed });
});
