import { recalculate, type Outcome } from "../../../src/app/recalculate";
import { changeSettings } from "../../../src/app/settings";
import { publishedScheme, type PlanChoice } from "../../../src/domain";
import { openMemoryPort } from "../../support/port/openMemoryPort";
import { openOfficePort, type OfficePort } from "../../support/port/openOfficePort";
import type { OpenPortWorkbook, PortWorkbook } from "../../support/port/PortWorkbook";

const WORKFORCE = [
  ["Workforce plan"],
  ["", "", "", "Last period", "", "This period", ""],
  ["Ref", "Action", "Lead", "RAG", "Comments", "RAG", "Comments"],
  ["1.1.1", "Publish it", "AB", "On Track", "", "At Risk", "Late."],
  ["1.1.2", "Share it", "CD", "At Risk", "", "On Track", ""],
];
const DELIVERY = [
  ["No.", "What", "Light"],
  ["D1", "Build it", "Off Track"],
  ["D2", "Open it", "On Track"],
];
const PLANS: readonly PlanChoice[] = [
  {
    sheet: "Delivery",
    table: null,
    name: "Delivery Plan",
    columns: {
      action: { header: "What", position: 1 },
      status: { header: "Light", position: 2 },
    },
  },
  { sheet: "Workforce", table: null, name: "", columns: {} },
];

let office: OfficePort;
beforeAll(async () => {
  office = await openOfficePort();
});
afterAll(() => {
  office.close();
});

const HOSTS: readonly (readonly [string, () => OpenPortWorkbook])[] = [
  ["in memory", () => openMemoryPort],
  ["through Office.js", () => office.open],
];

describe.each(HOSTS)("several plans %s", (_, host) => {
  async function openPlans(): Promise<PortWorkbook> {
    const workbook = await host()([
      { name: "Workforce", rows: WORKFORCE },
      { name: "Delivery", rows: DELIVERY },
    ]);
    await workbook.port.saveSettings(changeSettings(null, { plans: PLANS }));
    return workbook;
  }

  async function run(workbook: PortWorkbook, known: Outcome["known"] | null): Promise<Outcome> {
    const result = await recalculate(workbook.port, known, () => undefined);
    if (!result.ok) throw new Error(`Expected an outcome, not ${result.problem.code}.`);
    return result.value;
  }

  it("make one report in their order, in three round trips at first and two at known places", async () => {
    const workbook = await openPlans();
    const before = workbook.roundTrips();
    const { report, known } = await run(workbook, null);
    expect(workbook.roundTrips() - before).toBe(3);
    expect(report.plans.map(({ name, actions }) => [name, actions])).toEqual([
      ["Delivery Plan", 2],
      ["Workforce", 2],
    ]);
    expect(report.exceptions.map(({ plan, ref }) => [plan, ref])).toEqual([
      ["Delivery Plan", "D1"],
    ]);

    await workbook.edit("Delivery", 2, 2, "At Risk");
    await run(workbook, known);
    expect(workbook.roundTrips() - before).toBe(5);
    await run(workbook, known);
    expect(workbook.roundTrips() - before).toBe(6);
  });

  it("are each highlighted on their own sheet", async () => {
    const workbook = await openPlans();
    const { known } = await run(workbook, null);
    expect(await workbook.highlights("Workforce")).toEqual(
      expect.arrayContaining(['=AND($F4="At Risk",N("RAG Tracker")=0)'])
    );
    expect(await workbook.highlights("Delivery")).toHaveLength(3);
    await workbook.edit("Delivery", 3, 2, "Off Track");
    await workbook.edit("Delivery", 3, 0, "D3");
    await run(workbook, known);
    expect(await workbook.highlights("Workforce")).toHaveLength(3);
    expect(await workbook.highlights("Delivery")).toHaveLength(3);
  });

  it("lose our rules on the sheet of one that was given up", async () => {
    const workbook = await openPlans();
    const { known } = await run(workbook, null);
    await workbook.port.saveSettings(changeSettings(null, { plans: PLANS.slice(1) }));
    const { written } = await run(workbook, known);
    expect(written.highlight).toBe("unchanged");
    expect(await workbook.highlights("Delivery")).toEqual([]);
    expect(await workbook.highlights("Workforce")).toHaveLength(3);
  });

  it("are written anew in other colours, once", async () => {
    const workbook = await openPlans();
    const { known } = await run(workbook, null);
    const scheme = {
      ...publishedScheme,
      id: "own",
      statuses: publishedScheme.statuses.map((status) =>
        status.label === "Off Track" ? { ...status, fill: "#7a0000", tint: "#f4d0d0" } : status
      ),
    };
    await workbook.port.saveSettings(
      changeSettings(null, { plans: PLANS, scheme: { kind: "own", scheme } })
    );
    expect((await run(workbook, known)).written).toEqual({
      sheets: ["RAG Summary", "RAG Exceptions"],
      highlight: "applied",
    });
    expect((await run(workbook, known)).written).toEqual({ sheets: [], highlight: "unchanged" });
  });

  it("are covered up to a column that was added", async () => {
    const workbook = await openPlans();
    await run(workbook, null);
    await workbook.edit("Delivery", 0, 3, "Notes");
    const { written } = await run(workbook, null);
    expect(written.highlight).toBe("applied");
    expect((await run(workbook, null)).written.highlight).toBe("unchanged");
  });

  it("read this period's RAG and the one before under two rows of headers", async () => {
    const { report } = await run(await openPlans(), null);
    expect(
      report.readings[1]?.columns.map(({ field, column, header }) => [field, column, header])
    ).toEqual([
      ["ref", 0, "Ref"],
      ["action", 1, "Action"],
      ["lead", 2, "Lead"],
      ["baseline", 3, "RAG (Last period)"],
      ["status", 5, "RAG (This period)"],
      ["reason", 6, "Comments (This period)"],
    ]);
    expect(report.plans[1]?.shares.counts).toEqual([0, 1, 0, 1, 0, 0]);
    expect(report.readings[1]).toMatchObject({ headerRow: 2, hiddenRows: 0 });
  });

  it("are looked for again where the group over a column says something else", async () => {
    const workbook = await openPlans();
    const { known } = await run(workbook, null);
    await workbook.edit("Workforce", 1, 3, "This period");
    await workbook.edit("Workforce", 1, 5, "Last period");
    const { report } = await run(workbook, known);
    expect(report.readings[1]?.columns.find(({ field }) => field === "status")?.column).toBe(3);
  });
});
