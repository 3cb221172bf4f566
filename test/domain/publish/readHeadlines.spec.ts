import { publishedScheme, threeColourScheme } from "../../../src/domain";
import { readHeadlines } from "../../../src/domain/publish/readHeadlines";
import { statuses } from "../../support/domain/statuses";

const read = (text: string) => readHeadlines(text, publishedScheme);
const percent = (value: number, decimals = 0) => ({ value, decimals });
const { onTrack, atRisk, delivered } = statuses;

describe("the counts of a front page", () => {
  it.each([
    "Workforce actions: 29 (39%) On Track, 10 (15%) At Risk",
    "Workforce actions: On Track: 29 (39%), At Risk: 10 (15%)",
    "Workforce actions: 29 On Track (39%), 10 At Risk (15%)",
    "Workforce actions\nOn Track\t29\t39%\nAt Risk\t10\t15%",
    "Workforce actions\n\n29 (39%) on track\n10 (15%) at risk",
    "Workforce actions: On Track 29 39% At Risk 10 15%",
  ])("are read from %j", (text) => {
    expect(read(text)).toEqual({
      headlines: [
        {
          title: "Workforce actions",
          of: "actions",
          counts: [
            { status: onTrack, count: 29, percent: percent(39) },
            { status: atRisk, count: 10, percent: percent(15) },
          ],
        },
      ],
      exceptions: [],
    });
  });

  it("tell sections from actions, and one block from the next", () => {
    const { headlines } = read(
      "Sections\nOn Track 15\nAt Risk 5\nOn Track 3 4.5%\n\n26 actions delivered"
    );
    expect(headlines).toEqual([
      {
        title: "Sections",
        of: "sections",
        counts: [
          { status: onTrack, count: 15, percent: null },
          { status: atRisk, count: 5, percent: null },
        ],
      },
      {
        title: "Sections",
        of: "sections",
        counts: [{ status: onTrack, count: 3, percent: percent(4.5, 1) }],
      },
      {
        title: "Sections",
        of: "sections",
        counts: [{ status: delivered, count: 26, percent: null }],
      },
    ]);
  });

  it("know the longest label first, and each status once", () => {
    const { headlines } = read("3 (5%) Delivery Date Missed no Risk, 1 Off Track, 2 Off Track");
    expect(
      headlines.map(({ counts }) => counts.map(({ status, count }) => [status, count]))
    ).toEqual([
      [
        [statuses.missedNoRisk, 3],
        [statuses.offTrack, 1],
      ],
    ]);
  });

  it("say how many exceptions are listed", () => {
    expect(read("Delivery plan exceptions: 8\nActions listed 9.").exceptions).toEqual([
      { title: "Delivery plan exceptions", count: 8 },
      { title: "Actions listed", count: 9 },
    ]);
  });

  it("are none in other text, or of another scheme", () => {
    expect(read("")).toEqual({ headlines: [], exceptions: [] });
    expect(read("The board met 3 times.\nNext: 2026")).toEqual({ headlines: [], exceptions: [] });
    expect(readHeadlines("3 Reset", threeColourScheme).headlines).toEqual([]);
  });
});
