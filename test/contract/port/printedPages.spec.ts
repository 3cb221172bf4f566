import { recalculate } from "../../../src/app/recalculate";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { openOfficePort, type OfficePort } from "../../support/port/openOfficePort";
import type { PortWorkbook } from "../../support/port/PortWorkbook";

/** How RAG Summary is laid out for printing, and what of that stays the user's. */

const SECTIONS = 15;

/** A tracker with an action for each section, in groups of so many sections. */
function trackerOf(groups: number, sections = SECTIONS): CellValue[][] {
  const rows = Array.from({ length: groups * sections }, (_, at): CellValue[] => {
    const group = 1 + Math.floor(at / sections);
    const section = 1 + (at % sections);
    return [
      `${group}.${section}.1`,
      `Pillar ${group}`,
      `${group}.${section} Agree with all partners what is to be done about it`,
      "Do it",
      "On Track",
    ];
  });
  return [["Ref", "Pillar", "Section", "Action", "RAG"], ...rows];
}

let office: OfficePort;
let workbook: PortWorkbook;
beforeAll(async () => {
  office = await openOfficePort();
});
afterAll(() => {
  office.close();
});

async function run(): Promise<void> {
  const result = await recalculate(workbook.port, null, () => undefined);
  if (!result.ok) throw new Error(`Expected an outcome, not ${result.problem.code}.`);
}

/** The size in percent, or the pages' number across, and what stands in column A where pages begin. */
function readPages(): Promise<{ zoom: unknown; begin: unknown[] }> {
  return office.host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("RAG Summary");
    const { pageLayout } = sheet.load("pageLayout/zoom");
    const breaks = sheet.horizontalPageBreaks.load("items");
    await context.sync();
    const cells = breaks.items.map((each) => each.getCellAfterBreak().load("values"));
    await context.sync();
    return {
      zoom: pageLayout.zoom,
      begin: cells.map(({ values }) => (values as unknown[][])[0]?.[0]),
    };
  });
}

/** Does something by hand on RAG Summary. */
function change(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  return office.host.Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("RAG Summary"));
    await context.sync();
  });
}

/** Puts another plan of more groups in the tracker's place. */
async function growTracker(groups: number): Promise<void> {
  const rows = trackerOf(groups);
  await office.host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Actions");
    sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0).values = rows;
    await context.sync();
  });
}

it("a short summary is as wide as the page", async () => {
  workbook = await office.open([{ name: "Actions", rows: trackerOf(1, 3) }]);
  await run();
  expect(await readPages()).toEqual({ zoom: { horizontalFitToPages: 1 }, begin: [] });
});

describe("a long one", () => {
  beforeEach(async () => {
    workbook = await office.open([{ name: "Actions", rows: trackerOf(4) }]);
    await run();
  });

  it("begins pages with groups, at a size that makes it as wide as the page", async () => {
    const { zoom, begin } = await readPages();
    expect(zoom).toEqual({ scale: expect.any(Number) as number });
    expect(begin.length).toBeGreaterThan(0);
    expect(
      begin.filter((text) => text !== "").every((text) => /^Pillar \d$/u.test(String(text)))
    ).toBe(true);
  });

  it("is laid out anew when its groups have changed", async () => {
    const before = await readPages();
    await growTracker(6);
    await run();
    const { zoom, begin } = await readPages();
    expect(zoom).toEqual(before.zoom);
    expect(begin.length).toBeGreaterThan(before.begin.length);
  });

  it("keeps the size that a user has chosen, and the pages with it", async () => {
    await change((sheet) => {
      sheet.pageLayout.zoom = { scale: 80 };
    });
    const before = await readPages();
    await growTracker(6);
    await run();
    const { zoom, begin } = await readPages();
    expect(zoom).toEqual({ scale: 80 });
    expect(begin).toHaveLength(before.begin.length);
  });

  it("keeps the pages that a user has set", async () => {
    await change((sheet) => {
      sheet.horizontalPageBreaks.removePageBreaks();
      sheet.horizontalPageBreaks.add("A20");
    });
    await growTracker(6);
    await run();
    expect((await readPages()).begin).toHaveLength(1);
  });
});

it("one that has grown long begins pages with groups from then on", async () => {
  workbook = await office.open([{ name: "Actions", rows: trackerOf(1, 3) }]);
  await run();
  await growTracker(4);
  await run();
  expect((await readPages()).begin.length).toBeGreaterThan(0);
});
