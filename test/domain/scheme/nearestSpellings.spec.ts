import {
  createStatusReader,
  fivePointScheme,
  publishedScheme,
  SCHEMES,
  threeColourScheme,
  type Scheme,
} from "../../../src/domain";
import { findNearestStatus } from "../../../src/domain/scheme/nearestStatus";
import { statusLabel } from "../../../src/domain/scheme/statusLabel";
import {
  fivePointSpellings,
  publishedSpellings,
  threeColourSpellings,
  type Spelling,
} from "../../fixtures/spellings";

/** What comes of a list of spellings. */
interface Tally {
  /** Texts that have an answer, and get it: they're read as it, or it's proposed. */
  readonly right: number;
  /** Texts that have an answer and get none. */
  readonly missed: readonly string[];
  /** Texts that have no answer, and get none. */
  readonly left: number;
  /** Texts that get another status than the right one, or one where there's no answer. */
  readonly wrong: readonly string[];
}

function tally(scheme: Scheme, spellings: readonly Spelling[]): Tally {
  const read = createStatusReader(scheme);
  const labelOf = (text: string): string | null => {
    const reading = read(text);
    const status =
      reading.kind === "rated"
        ? reading.status
        : reading.kind === "unknown"
          ? reading.nearest
          : null;
    return status === null ? null : statusLabel(status, scheme);
  };
  const missed: string[] = [];
  const wrong: string[] = [];
  let right = 0;
  let left = 0;
  for (const [text, label] of spellings) {
    const got = labelOf(text);
    if (got !== null && got !== label) wrong.push(`${text} for ${got}`);
    else if (got !== label) missed.push(text);
    else if (label === null) left++;
    else right++;
  }
  return { right, missed, left, wrong };
}

describe("statuses as people type them", () => {
  it("are in the table once each, 384 in all", () => {
    const tables = [publishedSpellings, threeColourSpellings, fivePointSpellings];
    expect(tables.map((table) => new Set(table.map(([text]) => text)).size)).toEqual(
      tables.map(({ length }) => length)
    );
    expect(tables.flat()).toHaveLength(384);
  });

  it("are never taken for a wrong one by the published scheme, and 196 of 207 for the right one", () => {
    expect(tally(publishedScheme, publishedSpellings)).toEqual({
      right: 196,
      missed: [
        "Dne",
        "Delivered 31/03/2025",
        "Delivered March 2025",
        "Om Track",
        "On Schedual",
        "Okay",
        "Due date missed no risk",
        "Deadline missed, no risk",
        "Delivery Date Missed wth Risk",
        "Due date missed with risk",
        "Delivery missed with risk",
      ],
      left: 97,
      wrong: [],
    });
  });

  it("are never taken for a wrong one among three colours, and 25 of 27 for the right one", () => {
    expect(tally(threeColourScheme, threeColourSpellings)).toEqual({
      right: 25,
      missed: ["Rde", "Redd"],
      left: 11,
      wrong: [],
    });
  });

  it("are never taken for a wrong one among five points, and each for the right one", () => {
    expect(tally(fivePointScheme, fivePointSpellings)).toEqual({
      right: 30,
      missed: [],
      left: 12,
      wrong: [],
    });
  });
});

describe("a status denied", () => {
  const denials: readonly ((text: string) => string)[] = [
    (text) => `not ${text}`,
    (text) => `Not ${text.toLowerCase()}`,
    (text) => `no longer ${text}`,
    (text) => `no ${text}`,
    (text) => `non-${text}`,
    (text) => `never ${text}`,
    (text) => `isn't ${text}`,
    (text) => `un${text.toLowerCase()}`,
    (text) => `in${text.toLowerCase()}`,
    (text) => `${text} - not`,
    (text) => `${text}: no`,
  ];

  it.each(SCHEMES.map((scheme) => [scheme.name, scheme] as const))(
    "is never taken for itself in %s",
    (_, scheme) => {
      const read = createStatusReader(scheme);
      const taken = scheme.statuses.flatMap(({ label, aliases }, status) =>
        [label, ...aliases].flatMap((text) =>
          denials
            .map((deny) => deny(text))
            // "Not started" denies an alias by being another.
            .filter((denied) => read(denied).kind === "unknown")
            .filter((denied) => findNearestStatus(denied, scheme) === status)
        )
      );
      expect(taken).toEqual([]);
    }
  );
});
