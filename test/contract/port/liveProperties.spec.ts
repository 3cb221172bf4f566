import fc from "fast-check";
import { recalculate } from "../../../src/app/recalculate";
import { changeSettings } from "../../../src/app/settings";
import { shareFormula, sharesTextFormula } from "../../../src/domain/sheets/live/shareFormulas";
import { publishedScheme } from "../../../src/domain";
import { formatShares, sharesOf } from "../../../src/domain/summary/shares";
import { openOfficePort, type OfficePort } from "../../support/port/openOfficePort";

let office: OfficePort;
beforeAll(async () => {
  office = await openOfficePort();
});
afterAll(() => {
  office.close();
});

const LETTERS = ["A", "B", "C", "D", "E", "F"];
const SHARES = ["G", "H", "I", "J", "K", "L"];

it.each([0, 1, 2] as const)(
  "shares by formula with %i decimals are those by largest remainder, and so is their text",
  async (decimals) => {
    const counts = fc.sample(
      fc.tuple(
        fc.tuple(...LETTERS.map(() => fc.oneof(fc.constant(0), fc.nat({ max: 9 }), fc.nat(5000)))),
        fc.nat({ max: 3 })
      ),
      80
    );
    // Where remainders are equal, and where there are none.
    counts.push([[1, 1, 1, 1, 1, 1], 0], [[0, 0, 0, 0, 0, 0], 2], [[2, 2, 1, 1, 0, 0], 0]);
    await office.open([{ name: "Shares", rows: [[]] }]);
    const found = await office.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Shares");
      const cells = sheet.getRange(`A1:O${counts.length}`);
      cells.values = counts.map(([row, unrated], at) => {
        const cell = (letter: string): string => `${letter}${at + 1}`;
        const names = {
          number: cell("M"),
          unrated: cell("N"),
          counts: LETTERS.map(cell),
          shares: SHARES.map(cell),
          decimals,
        };
        return [
          ...row,
          ...row.map((_, status) => `=${shareFormula(names, status)}`),
          row.reduce((sum, count) => sum + count, unrated),
          unrated,
          `=${sharesTextFormula(names, publishedScheme)}`,
        ];
      });
      cells.load("values");
      await context.sync();
      return cells.values as (string | number)[][];
    });
    expect(found.map((row) => [row.slice(6, 12), row[14]])).toEqual(
      counts.map(([row, unrated]) => {
        const shares = sharesOf(row, decimals);
        return [
          shares.percents.map((percent) => Math.round(percent * 100) / 10_000),
          formatShares(shares, unrated, publishedScheme),
        ];
      })
    );
  }
);

const anyRow = fc.tuple(
  fc.constantFrom("1.1", "1.10", "2.1"),
  fc.constantFrom("Data & more", "data & More", "Why? *Now*"),
  fc.constantFrom(
    ...publishedScheme.statuses.flatMap(({ label, aliases }) => [label, ...aliases.slice(0, 2)]),
    "on-track",
    "At Risk ",
    "",
    "Ask Jo"
  )
);

it("counts by formula are the report's, on any tracker that formulas can count", async () => {
  const run = async (live: boolean): Promise<{ notLive?: string; values: unknown }> => {
    const { port } = workbook;
    await port.saveSettings(changeSettings(null, { liveSummary: live }));
    const result = await recalculate(port, null, () => undefined);
    if (!result.ok) throw new Error(`Came to ${result.problem.code}.`);
    const { notLive } = result.value.written;
    const rows = await workbook.values("RAG Summary");
    return {
      ...(notLive === undefined ? {} : { notLive }),
      values: rows.filter(([first]) => !String(first).startsWith("Percentages")),
    };
  };
  let workbook = await office.open([{ name: "Blank", rows: [[]] }]);
  const trackers = fc.sample(
    fc.tuple(fc.array(anyRow, { minLength: 1, maxLength: 40 }), fc.boolean(), fc.boolean()),
    4
  );
  for (const [rows, isTable, hasSections] of trackers) {
    const grid = [
      ["Ref", "Section", "Action", "RAG"],
      ...rows.map(([section, name, label], at) => [
        `${section}.${at + 1}`,
        hasSections ? `${section} ${name}` : "",
        "Do it",
        label,
      ]),
    ];
    const sheet = { name: "Actions", rows: grid };
    workbook = await office.open([isTable ? { ...sheet, table: { name: "Log" } } : sheet]);
    const fixed = await run(false);
    expect(await run(true)).toEqual(fixed);
  }
});
