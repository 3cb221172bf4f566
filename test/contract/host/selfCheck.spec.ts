import { HOST_CHECKS } from "../../self-check/checks";
import { runCheck } from "../../self-check/runCheck";
import { openHost, type OpenHost } from "../../support/host/openHost";

let host: OpenHost;
beforeAll(async () => {
  host = await openHost();
});
afterAll(() => {
  host.close();
});

/** What the self-check asks of Excel, asked of the workbench: both are held to the same answers. */
test.each(HOST_CHECKS.map((check) => [`${check.area}: ${check.name}`, check] as const))(
  "%s",
  async (_name, check) => {
    const result = await runCheck(host.Excel, check);
    expect(result).toEqual({ ...result, outcome: "passed", answered: check.expected });
  }
);

test("nothing of the checks stays in the workbook", () => {
  expect(host.book.workbook.getSheets().map((sheet) => sheet.getName())).toEqual(["Sheet1"]);
});

test("there are at least 60 checks, each with a name of its own", () => {
  const names = HOST_CHECKS.map(({ area, name }) => `${area}: ${name}`);
  expect(names.length).toBeGreaterThanOrEqual(60);
  expect(new Set(names).size).toBe(names.length);
});
