import { ROW_INK } from "../../../src/domain/scheme/contrast";
import {
  bragScheme,
  checkScheme,
  createStatusReader,
  findScheme,
  fivePointScheme,
  parseScheme,
  publishedScheme,
  SCHEMES,
  threeColourScheme,
  type BlueMeaning,
  type Scheme,
} from "../../../src/domain";
import { contrastOf } from "../../support/domain/contrastOf";

const BLUE: readonly BlueMeaning[] = ["complete", "not-started", "not-rated"];
const all: readonly Scheme[] = [...SCHEMES, ...BLUE.slice(1).map((blue) => bragScheme(blue))];

/** Label, standing and whether it's an exception, of each status. */
function outlineOf({ statuses }: Scheme): unknown[] {
  return statuses.map(({ label, standing, exception }) => [label, standing, exception]);
}

/** The labels that a section as a whole can have. */
function overallOf({ statuses, overall }: Scheme): (string | undefined)[] {
  return [overall.sound, overall.adverse, overall.worst].map((at) => statuses[at]?.label);
}

describe("the schemes that ship", () => {
  it("are the published one first, then three-colour, BRAG and five-point", () => {
    expect(SCHEMES).toEqual([publishedScheme, threeColourScheme, bragScheme(), fivePointScheme]);
  });

  it("are found by id", () => {
    expect(SCHEMES.map(({ id }) => findScheme(id))).toEqual(SCHEMES);
    expect([findScheme("mine"), findScheme("")]).toEqual([null, null]);
  });

  it("have an id and a name each of their own", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(6);
    expect(new Set(all.map(({ name }) => name)).size).toBe(6);
  });

  it.each(all.map((scheme) => [scheme.id, scheme] as const))("have no faults: %s", (_, scheme) => {
    expect(checkScheme(scheme)).toEqual([]);
    expect(parseScheme(JSON.parse(JSON.stringify(scheme)))).toEqual({ ok: true, value: scheme });
  });

  it.each(
    all.flatMap((scheme) =>
      scheme.statuses.map((status) => [`${scheme.id}: ${status.label}`, status] as const)
    )
  )("are readable, and can be told without colour: %s", (_, { ink, fill, tint, mark, meaning }) => {
    expect(contrastOf(ink, fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(ROW_INK, tint)).toBeGreaterThanOrEqual(4.5);
    expect(mark).toMatch(/^[^\p{L}\p{N}\s]$/u);
    expect(meaning).toMatch(/^[A-Z].+\.$/u);
  });

  it.each(all.map((scheme) => [scheme.id, scheme] as const))(
    "have a look and a meaning of its own for each status: %s",
    (_, { statuses }) => {
      for (const part of ["mark", "fill", "tint", "meaning"] as const) {
        expect(new Set(statuses.map((status) => status[part])).size).toBe(statuses.length);
      }
    }
  );

  it.each(all.map((scheme) => [scheme.id, scheme] as const))(
    "read each of their words and no other as another: %s",
    (_, scheme) => {
      const read = createStatusReader(scheme);
      scheme.statuses.forEach(({ label, aliases }, status) => {
        for (const text of [label, ...aliases])
          expect(read(text)).toEqual({ kind: "rated", status, text, exact: text === label });
      });
      for (const { label, aliases } of scheme.notRated) {
        for (const text of [label, ...aliases])
          expect(read(text)).toEqual({ kind: "not-rated", label, text, exact: text === label });
      }
    }
  );
});

describe("the three-colour scheme", () => {
  it("is Green, Amber and Red, best to worst", () => {
    expect(outlineOf(threeColourScheme)).toEqual([
      ["Green", "sound", false],
      ["Amber", "adverse", false],
      ["Red", "adverse", true],
    ]);
    expect(overallOf(threeColourScheme)).toEqual(["Green", "Amber", "Red"]);
  });
});

describe("BRAG", () => {
  it.each<[BlueMeaning, unknown, readonly string[]]>([
    [
      "complete",
      [
        ["Blue", "complete", false],
        ["Green", "sound", false],
        ["Amber", "adverse", false],
        ["Red", "adverse", true],
      ],
      [],
    ],
    [
      "not-started",
      [
        ["Green", "sound", false],
        ["Blue", "sound", false],
        ["Amber", "adverse", false],
        ["Red", "adverse", true],
      ],
      [],
    ],
    [
      "not-rated",
      [
        ["Green", "sound", false],
        ["Amber", "adverse", false],
        ["Red", "adverse", true],
      ],
      ["Blue"],
    ],
  ])("with Blue for %s", (blue, outline, notRated) => {
    const scheme = bragScheme(blue);
    expect(outlineOf(scheme)).toEqual(outline);
    expect(scheme.notRated.map(({ label }) => label)).toEqual(notRated);
    expect(overallOf(scheme)).toEqual(["Green", "Amber", "Red"]);
  });

  it("takes Blue for complete unless told", () => {
    expect(bragScheme()).toEqual(bragScheme("complete"));
  });
});

describe("the five-point scheme", () => {
  it("is delivery confidence, best to worst, with two words that aren't rated", () => {
    expect(outlineOf(fivePointScheme)).toEqual([
      ["Green", "sound", false],
      ["Amber/Green", "sound", false],
      ["Amber", "adverse", false],
      ["Amber/Red", "adverse", true],
      ["Red", "adverse", true],
    ]);
    expect(fivePointScheme.notRated.map(({ label }) => label)).toEqual(["Reset", "Exempt"]);
    expect(overallOf(fivePointScheme)).toEqual(["Green", "Amber", "Red"]);
  });

  it.each([
    ["amber / green", 1],
    ["Amber-Green", 1],
    ["GREEN-AMBER", 1],
    ["Amber Green", 1],
    ["a/g", 1],
    ["AG", 1],
    ["Red / Amber", 3],
    ["(R/A)", 3],
    ["ambergreen", 1],
  ])("reads %j as a point of its own", (text, status) => {
    expect(createStatusReader(fivePointScheme)(text)).toMatchObject({ kind: "rated", status });
  });
});

describe("a point between two colours", () => {
  it.each(["Amber/Green", "Amber/Red", "A/G", "R/A", "AG", "Amber-Green", "Red Amber", "AmberRed"])(
    "is never read as one of them, nor proposed for it: %s",
    (text) => {
      const others = all.filter((scheme) => scheme !== fivePointScheme);
      expect(others.map((scheme) => createStatusReader(scheme)(text))).toEqual(
        others.map(() => ({ kind: "unknown", text, nearest: null }))
      );
    }
  );
});
