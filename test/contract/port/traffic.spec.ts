import { createSession } from "../../../src/app/createSession";
import type { Session } from "../../../src/app/session";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { takeFiles } from "../../support/files/takeFiles";
import { openOfficePort, type OfficePort } from "../../support/port/openOfficePort";
import type { PortWorkbook } from "../../support/port/PortWorkbook";

/** What crosses between the add-in and Excel, counted. */

const HEADERS = ["Ref", "Section", "Action", "Lead", "Due date", "RAG", "Reason for RAG"];
const ROWS: CellValue[][] = [
  HEADERS,
  ["1.1", "1 Data", "Agree the terms", "SG", 45747, "On Track", ""],
  ["1.2", "1 Data", "Publish the data", "SG", 45747, "At Risk", "Late"],
  ["2.1", "2 People", "Train", "NHS", 45747, "On Track", ""],
];
const STATUS = 5;

let office: OfficePort;
beforeAll(async () => {
  office = await openOfficePort();
});
afterAll(() => {
  office.close();
});

describe("round trips of a session", () => {
  let workbook: PortWorkbook;
  let session: Session;
  beforeEach(async () => {
    workbook = await office.open([{ name: "Actions", rows: ROWS }]);
    session = createSession(workbook.port, takeFiles("opened"));
    await session.start();
  });
  afterEach(() => {
    session.setAuto(false);
  });

  const type = (row: number, column: number, value: string): Promise<void> =>
    office.typeAsUser("Actions", row, column, value);
  /** How many round trips there are until the run that follows by itself is done. */
  const countUntilDone = async (): Promise<number> => {
    const before = workbook.roundTrips();
    await new Promise<void>((resolve) => {
      const stop = session.subscribe(() => {
        if (session.state().stage.kind !== "done") return;
        stop();
        resolve();
      });
    });
    return workbook.roundTrips() - before;
  };
  const summary = async (): Promise<string> => JSON.stringify(await workbook.values("RAG Summary"));

  it("one edit takes none, and one to write where a run follows by itself", async () => {
    await session.recalculate();
    const before = workbook.roundTrips();
    await type(1, STATUS, "Off Track");
    expect(session.state().stage).toEqual({ kind: "out-of-date", edits: 1 });
    expect(session.state().report?.exceptions.map(({ ref }) => ref)).toEqual(["1.1"]);
    expect(workbook.roundTrips()).toBe(before);

    session.setAuto(true);
    expect(await countUntilDone()).toBe(1);
    await type(2, STATUS, "On Track");
    expect(await countUntilDone()).toBe(1);
    const written = await summary();
    await session.recalculate();
    expect(session.state().stage).toMatchObject({ kind: "done", written: { sheets: [] } });
    expect(await summary()).toBe(written);
  });

  it("what somebody wrote on our sheets is read before it's written over", async () => {
    await session.recalculate();
    await office.typeAsUser("RAG Summary", 0, 0, "My own title");
    session.setAuto(true);
    await type(1, STATUS, "Off Track");
    expect(await countUntilDone()).toBe(2);
    expect(session.state().stage).toMatchObject({
      kind: "done",
      written: { overwritten: expect.stringContaining("A1") as string },
    });
  });
});
