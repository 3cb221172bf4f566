import { readTitleBlock } from "../../../src/domain";

describe("the rows above the header", () => {
  it.each([
    [[], { title: "", number: null, asAt: null }],
    [[["", " "]], { title: "", number: null, asAt: null }],
    [
      [["Workforce Action Plan", ""], ["Report 3"], ["As at 28 February 2025"]],
      { title: "Workforce Action Plan", number: 3, asAt: "2025-02-28" },
    ],
    [
      [["Delivery progress report no. 12: position as at 31.03.25"]],
      {
        title: "Delivery progress report no. 12: position as at 31.03.25",
        number: 12,
        asAt: "2025-03-31",
      },
    ],
    [
      [
        ["Plan", ""],
        ["As at:", 45_716],
      ],
      { title: "Plan", number: null, asAt: "2025-02-28" },
    ],
    [
      [["Plan"], ["As of", "28 February 2025"]],
      { title: "Plan", number: null, asAt: "2025-02-28" },
    ],
    [[["As at", 45_716]], { title: "", number: null, asAt: "2025-02-28" }],
    [[["As at", "28 February 2025"]], { title: "", number: null, asAt: "2025-02-28" }],
    [[["Plan"], ["As at", ""], ["to be agreed"]], { title: "Plan", number: null, asAt: null }],
    [[["Plan"], ["As at"]], { title: "Plan", number: null, asAt: null }],
    [[["Plan"], ["As at", -4]], { title: "Plan", number: null, asAt: null }],
    [[["Plan"], ["As at 31 June 2025"]], { title: "Plan", number: null, asAt: null }],
    [
      [["Plan"], ["As at the last meeting"], ["Status as at: 1 May 2025"]],
      { title: "Plan", number: null, asAt: "2025-05-01" },
    ],
    [[[2025, true], ["Plan"]], { title: "Plan", number: null, asAt: null }],
  ])("%j", (rows, block) => {
    expect(readTitleBlock(rows)).toEqual(block);
  });

  it.each([
    ["Progress report 28 February 2025", null],
    ["Progress report 28 of Feb", null],
    ["Progress report 28/02/2025", null],
    ["Progress report 28.02.25", null],
    ["Workforce plan: annual report 2024/25", null],
    ["Annual report 2024-25", null],
    ["Board report 2025", null],
    ["Board report 2025/26, report no. 3", 3],
    ["Report no 2025", 2025],
    ["Report 1234", 1234],
    ["report no. 12: position", 12],
    ["Report 3, February 2025", 3],
    ["Report 3 - February 2025", 3],
    ["Report 3 of 12", 3],
  ])("number the report in %j %j", (text, number) => {
    expect(readTitleBlock([[text]])).toEqual({ title: text, number, asAt: null });
  });

  it("number it in the first text that does", () => {
    const rows = [["Board report 2025"], ["Report 3"], ["Report 4"]];
    expect(readTitleBlock(rows).number).toBe(3);
  });

  it.each([
    [[["As at", 44_254]], { system: "1904", order: "day-first" }, "2025-02-28"],
    [[["As at 03/04/25"]], { system: "1900", order: "day-first" }, "2025-04-03"],
    [[["As at 03/04/25"]], { system: "1900", order: "month-first" }, "2025-03-04"],
    [[["As at", "03/04/25"]], { system: "1900", order: "month-first" }, "2025-03-04"],
  ] as const)("%j by the workbook's conventions %j", (rows, dates, asAt) => {
    expect(readTitleBlock(rows, dates)).toEqual({ title: "", number: null, asAt });
  });
});
