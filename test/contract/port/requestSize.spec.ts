import { makeDropDown } from "../../../src/app/dropDown";
import type { ValidationChange } from "../../../src/app/Validation";
import type { WorkbookPort } from "../../../src/app/WorkbookPort";
import { HISTORY_HEADERS } from "../../../src/domain/history/historyColumns";
import { publishedScheme } from "../../../src/domain/scheme/publishedScheme";
import type { SheetContent } from "../../../src/domain/sheets/SheetContent";
import { summarySheet } from "../../../src/domain/sheets/summarySheet";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import { rowBytes } from "../../../src/excel/rowBytes";
import { createConditions } from "../../../src/workbench/conditions/Conditions";
import { longContent } from "../../support/domain/longContent";
import { reportFromGrid } from "../../support/domain/reportFromGrid";
import { openOfficePort, type OfficePort } from "../../support/port/openOfficePort";

/** How much a request to write takes. Each is measured and then refused, so that nothing has to be written. */

/** A section for each action. */
const SECTIONS = [
  ["Ref", "Section", "Action", "Lead", "Due date", "RAG"],
  ...Array.from({ length: 400 }, (_, at) => [
    `${at + 1}.1`,
    `${at + 1} Section`,
    "Do it",
    "SG",
    "",
    ["On Track", "At Risk", "Off Track", ""][at % 4] ?? "",
  ]),
];

const conditions = createConditions();
let office: OfficePort;
beforeAll(async () => {
  office = await openOfficePort({ conditions });
});
afterAll(() => {
  office.close();
});

/** The characters of the first request that a port makes. */
async function measureRequest(ask: (port: WorkbookPort) => Promise<unknown>): Promise<number> {
  Object.assign(conditions, createConditions(), { payloadLimit: Infinity });
  const workbook = await office.open([{ name: "Actions", rows: [] }]);
  conditions.failure = { nth: 1, code: "ServiceNotAvailable" };
  await ask(workbook.port);
  return office.host.reports.find(({ errorCode }) => errorCode !== undefined)?.requestSize ?? 0;
}

const NOTHING = { sheets: [], highlights: [], strays: [], validations: [], settings: null };

/** Those of the request that writes a new sheet. */
function measure(content: SheetContent): Promise<number> {
  const sheets = [{ content, before: { kind: "absent" as const } }];
  return measureRequest((port) => port.write({ ...NOTHING, sheets }));
}

/** What the cells themselves take. */
function valuesOf({ rows }: SheetContent): number {
  return JSON.stringify(rows.map((cells) => cells.map(({ value }) => value))).length;
}

/** What a row's formats take: the address of its status cell, its number format, and their share of the calls. */
const MOST_BYTES_PER_ROW = 30;

it("formats take few bytes a row, however the statuses alternate", async () => {
  const sizes = [];
  for (const count of [100, 1_000, 10_000]) {
    const content = longContent(count);
    sizes.push((await measure(content)) - valuesOf(content));
  }
  const [few = 0, more = 0, many = 0] = sizes;
  expect((more - few) / 900).toBeLessThan(MOST_BYTES_PER_ROW);
  expect((many - more) / 9_000).toBeLessThan(MOST_BYTES_PER_ROW);
});

/** What a request has besides rows: names, page, chart, and the calls themselves. */
const FIXED_BYTES = 60_000;

it.each<[string, SheetContent]>([
  ["short texts", longContent(2_000)],
  ["long ones", longContent(300, (row) => "Later than planned. ".repeat(row))],
  ["sections", summarySheet(reportFromGrid(SECTIONS))],
])("what rows take is estimated as it turns out: %s", async (_, content) => {
  const estimate = content.rows.reduce((sum, row) => sum + rowBytes(row), 0);
  const size = await measure(content);
  expect(size).toBeLessThan(estimate + FIXED_BYTES);
  expect(size).toBeGreaterThan(estimate * 0.9);
});

it("the history's rows take little more than their texts, by which they're cut into parts", async () => {
  const rows = Array.from({ length: 2_000 }, (_, at) => HISTORY_HEADERS.map(() => `text ${at}`));
  const texts = JSON.stringify(rows).length;
  const size = await measureRequest((port) =>
    port.appendHistory({ kind: "absent" }, rows, JSON.stringify({ version: 1 }))
  );
  expect(size).toBeGreaterThan(texts);
  expect(size).toBeLessThan(texts + 40_000);
});

it("a drop-down takes less than two thousand for each stretch of cells", async () => {
  const validations = Array.from({ length: 100 }, (_, at): ValidationChange => ({
    sheet: "Actions",
    column: columnIndex(5),
    firstRow: rowIndex(3 * at),
    rowCount: 2,
    table: null,
    held: { kind: "ours", ...makeDropDown(publishedScheme) },
  }));
  const size = await measureRequest((port) => port.write({ ...NOTHING, validations }));
  expect(size / validations.length).toBeLessThan(2_000);
});
