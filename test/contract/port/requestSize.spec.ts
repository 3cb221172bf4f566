import type { SheetContent } from "../../../src/domain/sheets/SheetContent";
import { createConditions } from "../../../src/workbench/conditions/Conditions";
import { longContent } from "../../support/domain/longContent";
import { openOfficePort, type OfficePort } from "../../support/port/openOfficePort";

/** How much a request to write takes. Each is measured and then refused, so that nothing has to be written. */

const conditions = createConditions();
let office: OfficePort;
beforeAll(async () => {
  office = await openOfficePort({ conditions });
});
afterAll(() => {
  office.close();
});

/** The characters of the request that writes a new sheet. */
async function measure(content: SheetContent): Promise<number> {
  Object.assign(conditions, createConditions(), { payloadLimit: Infinity });
  const workbook = await office.open([{ name: "Actions", rows: [] }]);
  conditions.failure = { nth: 1, code: "ServiceNotAvailable" };
  await workbook.port.write({
    sheets: [{ content, before: { kind: "absent" } }],
    highlights: [],
    strays: [],
    validations: [],
    settings: null,
  });
  return office.host.reports.find(({ errorCode }) => errorCode !== undefined)?.requestSize ?? 0;
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
