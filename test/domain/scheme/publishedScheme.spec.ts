import { ROW_INK } from "../../../src/domain/scheme/contrast";
import { publishedScheme } from "../../../src/domain";
import { statusLabel } from "../../../src/domain/scheme/statusLabel";
import { contrastOf } from "../../support/domain/contrastOf";

describe("the published scheme", () => {
  it("has the six published statuses in printed order, with their standing", () => {
    expect(
      publishedScheme.statuses.map(({ label, standing, exception }) => [label, standing, exception])
    ).toEqual([
      ["Delivered", "complete", false],
      ["On Track", "sound", false],
      ["Delivery Date Missed no Risk", "sound", false],
      ["At Risk", "adverse", false],
      ["Delivery Date Missed with Risk", "adverse", true],
      ["Off Track", "adverse", true],
    ]);
  });

  it("has no words for a position beyond it", () => {
    expect(statusLabel(0, publishedScheme)).toBe("Delivered");
    expect(statusLabel(6, publishedScheme)).toBe("");
  });

  it("calls sections On Track, At Risk or Off Track", () => {
    const { sound, adverse, worst } = publishedScheme.overall;
    expect([sound, adverse, worst].map((index) => publishedScheme.statuses[index]?.label)).toEqual([
      "On Track",
      "At Risk",
      "Off Track",
    ]);
  });

  it.each(publishedScheme.statuses.map((status) => [status.label, status] as const))(
    "prints %s readably: contrast of 4.5 to 1 at least",
    (_, { ink, fill, tint }) => {
      expect(contrastOf(ink, fill)).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(ROW_INK, tint)).toBeGreaterThanOrEqual(4.5);
    }
  );

  it("gives each status a mark of one character, a fill and a meaning of its own", () => {
    for (const part of ["mark", "fill", "meaning", "label"] as const) {
      expect(new Set(publishedScheme.statuses.map((status) => status[part])).size).toBe(6);
    }
    expect(publishedScheme.statuses.map(({ mark }) => Array.from(mark).length)).toEqual([
      1, 1, 1, 1, 1, 1,
    ]);
  });
});
