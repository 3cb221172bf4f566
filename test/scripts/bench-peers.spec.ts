import { makeCells } from "../bench/makeCells";
import { lineOf, SPELLINGS, type JobResult, type PeerCells } from "../bench/peers/Job";
import { makeOurs, makeSummary } from "../bench/peers/ours";
import { describeDifference } from "../bench/peers/sameResult";
import { makeStraightforward } from "../bench/peers/straightforward";
import { formatRatio, formatTime, summariseTimes, timeInTurns } from "../bench/peers/timeInTurns";

describe("timeInTurns", () => {
  it("lets each begin a round in turn, and repeats what is too short to be timed", async () => {
    let clock = 0;
    const log: string[] = [];
    const act = (name: string, takes: number) => () => {
      clock += takes;
      log.push(name);
    };
    const finish = (): Promise<void> => {
      act("slow", 300)();
      return Promise.resolve();
    };
    const times = await timeInTurns([act("quick", 2), finish], 2, () => clock);
    expect(times).toEqual([
      [2, 2],
      [300, 300],
    ]);
    expect(log.slice(-8).join(" ")).toBe("quick quick quick slow slow quick quick quick");
  });
});

describe("summariseTimes", () => {
  it("compares within each round", () => {
    const [first, second] = summariseTimes([
      [1, 2, 4, 2],
      [2, 4, 8, 8],
    ]);
    expect(first).toEqual({ time: 2, ratio: { median: 1, low: 1, high: 1 } });
    expect(second).toEqual({ time: 4, ratio: { median: 2, low: 2, high: 2 } });
  });

  it("is printed shortly", () => {
    expect([0.456, 7.25, 12.4, 1234, 100_400].map(formatTime)).toEqual([
      "0.46 ms",
      "7.3 ms",
      "12 ms",
      "1.2 s",
      "100 s",
    ]);
    expect(formatRatio({ median: 2.345, low: 0.0456, high: 12.3 })).toBe("2.3 (0.046 to 12)");
  });
});

describe("describeDifference", () => {
  const line = lineOf("1.1 Data", [1, 2, 0, 1, 0, 0]);
  const result: JobResult = { sections: [line, lineOf("1.2 Plan", [])], atRisk: 1 };

  it("says nothing of the same sections in another order", () => {
    const turned = { ...result, sections: [...result.sections].reverse() };
    expect(describeDifference(turned, result)).toBeUndefined();
  });

  it("names the first section that differs, the number of sections, the rows at risk", () => {
    const other = { ...result, sections: [{ ...line, adverseShare: 0 }, lineOf("1.2 Plan", [])] };
    expect(describeDifference(other, result)).toBe(
      'section 1.1 Data is {"section":"1.1 Data","counts":[1,2,0,1,0,0],"adverseShare":0,"overall":"On Track"} instead of {"section":"1.1 Data","counts":[1,2,0,1,0,0],"adverseShare":0.25,"overall":"On Track"}'
    );
    expect(describeDifference({ ...result, sections: [line] }, result)).toBe(
      "1 sections instead of 2"
    );
    expect(describeDifference({ ...result, atRisk: 2 }, result)).toBe(
      "2 rows at risk instead of 1"
    );
  });
});

describe("the job", () => {
  it("rates sections by whole numbers", () => {
    const overall = (...counts: number[]): string => lineOf("1.1", counts).overall;
    expect(overall(0, 7, 0, 3, 0, 0)).toBe("At Risk");
    expect(overall(0, 71, 0, 29, 0, 0)).toBe("On Track");
    expect(overall(0, 1, 0, 0, 0, 1)).toBe("Off Track");
    expect(overall(0, 0, 0, 0, 0, 0)).toBe("Not rated");
  });

  it("knows the scheme's spellings once each", () => {
    const spellings = SPELLINGS.map(({ spelling }) => spelling);
    expect(new Set(spellings).size).toBe(spellings.length);
    expect(SPELLINGS).toContainEqual({ spelling: "complete", position: 0 });
  });

  it("comes to the same in the add-in's full pass, in its sections alone and in a plain loop", async () => {
    const tracker = makeCells(1_230);
    // The benchmark's tracker holds text in both columns.
    const cells = {
      sections: tracker.columns.section?.values,
      statuses: tracker.columns.status?.values,
    } as PeerCells;
    const wanted = await makeOurs(tracker).run();
    expect(wanted.sections).toHaveLength(123);
    expect(describeDifference(await makeSummary(tracker).run(), wanted)).toBeUndefined();
    expect(describeDifference(await makeStraightforward(cells).run(), wanted)).toBeUndefined();
  });
});
