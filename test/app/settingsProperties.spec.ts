import fc from "fast-check";
import { readReportNumber } from "../../src/app/reportNumber";
import {
  changeSettings,
  defaultSettings,
  findDamage,
  parseSettings,
  type SettingName,
} from "../../src/app/settings";

// The defaults are keyed by the names of the settings.
const NAMES = Object.keys(defaultSettings) as SettingName[];

/** Texts as a workbook may hold them: settings of any kind under names that we know and don't. */
const anyStored = fc
  .dictionary(fc.oneof(fc.constantFrom(...NAMES), fc.string()), fc.jsonValue())
  .map((fields) => JSON.stringify(fields));

describe("settings from any text", () => {
  it("have each setting as stored, or its default where it's missing or named as damaged", () => {
    fc.assert(
      fc.property(anyStored, (stored) => {
        const settings = parseSettings(stored);
        const damaged = findDamage(stored);
        const fields = JSON.parse(stored) as Record<string, unknown>; // written by the line above
        for (const name of NAMES) {
          const isUsual = fields[name] === undefined || damaged.includes(name);
          if (isUsual) expect(settings[name]).toEqual(defaultSettings[name]);
        }
      })
    );
  });

  it("are the same when they're stored and read again", () => {
    fc.assert(
      fc.property(fc.oneof(anyStored, fc.string()), (stored) => {
        const settings = parseSettings(stored);
        const again = changeSettings(null, settings);
        expect(parseSettings(again)).toEqual(settings);
        expect(findDamage(again)).toEqual([]);
      })
    );
  });
});

describe("a report number", () => {
  it("is any whole number from 1 to 9999, and nothing else", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: -5, max: 20_000 }), fc.double(), fc.jsonValue()),
        (any) => {
          const stored = JSON.stringify({ reportNumber: any });
          const isOne =
            any === null ||
            (typeof any === "number" && Number.isInteger(any) && any >= 1 && any <= 9999);
          // What isn't finite is stored as null.
          const expected = typeof any === "number" && !Number.isFinite(any) ? null : any;
          expect(parseSettings(stored).reportNumber).toBe(
            isOne || expected === null ? expected : null
          );
          expect(findDamage(stored)).toEqual(isOne || expected === null ? [] : ["reportNumber"]);
        }
      )
    );
  });

  it("is read as it's typed, with spaces around it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
        expect(readReportNumber(` ${number} `)).toBe(number);
        expect(readReportNumber(`${number}a`)).toBeUndefined();
        expect(readReportNumber(`${number}.5`)).toBeUndefined();
        expect(readReportNumber(`-${number}`)).toBeUndefined();
      })
    );
    expect(readReportNumber("  ")).toBeNull();
    expect(readReportNumber("0")).toBeUndefined();
    expect(readReportNumber("10000")).toBeUndefined();
  });
});
