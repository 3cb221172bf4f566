import { createStatusReader, publishedScheme, readTitleBlock, readTracker } from "../../src/domain";
import { trackerFixtures } from "../fixtures/trackers";
import type { ExpectedTracker, TrackerFixture } from "../fixtures/trackers/TrackerFixture";
import { cellsOf, findIn } from "../support/domain/book";
import { outlineTracker } from "../support/domain/outlineTracker";

/** What is understood of a fixture, in the form of what is expected of it. */
function read(fixture: TrackerFixture): unknown {
  const found = findIn(fixture);
  if (!found.ok) return { refusal: found.problem };
  const tracker = readTracker(cellsOf(fixture, found.value), createStatusReader(publishedScheme));
  return {
    tracker: {
      ...outlineTracker(tracker, publishedScheme),
      titleBlock: readTitleBlock(found.value.titleRows),
    },
  };
}

/** What a fixture says is expected, with what it leaves to the usual. */
function complete(tracker: ExpectedTracker): unknown {
  return {
    plan: tracker.sheet,
    table: null,
    leftOut: [],
    ...tracker,
    titleBlock: { title: "", number: null, asAt: null, ...tracker.titleBlock },
  };
}

const named = trackerFixtures.map((fixture): [string, TrackerFixture] => [fixture.name, fixture]);

describe("a workbook as met in practice", () => {
  it.each(named)("%s", (_, fixture) => {
    const { expected } = fixture;
    expect(read(fixture)).toEqual(
      "refusal" in expected ? expected : { tracker: complete(expected.tracker) }
    );
  });

  it("has a name of its own", () => {
    expect(new Set(named.map(([name]) => name)).size).toBe(named.length);
  });
});
