import { createSession } from "../../src/app/createSession";
import type { ReadingSettings } from "../../src/app/session";
import { noFiles } from "../support/files/takeFiles";
import { createMemoryWorkbook } from "../support/workbook/memoryWorkbook";
import { trackerSheet } from "../support/workbook/trackerSheets";

jest.mock("../../src/app/runs", () => {
  throw new Error("Loading the chunk failed.");
});

const NOT_LOADED = { code: "not-loaded" };
const AUTOMATIC: ReadingSettings = {
  plans: [],
  scheme: null,
  aliases: [],
  title: null,
  reportNumber: null,
};

describe("a run without a connection", () => {
  it("says so, leaves the workbook as it was, and can be tried again", async () => {
    const workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
    const session = createSession(workbook, noFiles);
    await session.start();
    expect(session.state().stage.kind).toBe("ready");
    const before = workbook.snapshot();

    await session.recalculate();
    expect(session.state().stage).toEqual({ kind: "failed", problem: NOT_LOADED });
    await session.setHighlight({ highlight: false });
    expect(session.state().trouble).toEqual(NOT_LOADED);
    expect(await session.preview(AUTOMATIC)).toEqual({ ok: false, problem: NOT_LOADED });
    expect(workbook.snapshot()).toEqual(before);

    await session.recalculate();
    expect(session.state().stage.kind).toBe("failed");
  });
});
