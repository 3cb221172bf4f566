import fc from "fast-check";
import {
  isRefIn,
  parseSectionLabel,
  refDepth,
  sectionOfRef,
} from "../../../src/domain/tracker/sectionLabel";

describe("a section's heading", () => {
  it.each([
    ["1.1 Workforce Data", "1.1", "Workforce Data"],
    ["1.1. Workforce Data", "1.1", "Workforce Data"],
    ["1.1: Workforce Data", "1.1", "Workforce Data"],
    ["1.1 – Workforce Data", "1.1", "Workforce Data"],
    ["1) Data", "1", "Data"],
    ["1.10", "1.10", ""],
    ["Workforce Data", "", "Workforce Data"],
    ["3rd sector partners", "", "3rd sector partners"],
    ["24-hour cover", "", "24-hour cover"],
    ["", "", ""],
  ])("%j is ref %j and title %j", (text, ref, title) => {
    expect(parseSectionLabel(text)).toEqual({ ref, title });
  });
});

describe("a numbered ref", () => {
  it.each([
    ["2.6.1", "2.6", 3],
    ["2.6.1a", "2.6", 3],
    ["2.6", "2", 2],
    ["10.1.12", "10.1", 3],
    ["7", "", 1],
    ["7b", "", 2],
    ["WF-034", "", 0],
    ["2.6.", "", 0],
    ["", "", 0],
  ])("%j is in section %j and has %d levels", (ref, section, depth) => {
    expect(sectionOfRef(ref)).toBe(section);
    expect(refDepth(ref)).toBe(depth);
  });
});

describe("a ref in a section", () => {
  it("is told as by taking the ref apart", () => {
    const ref = fc.stringMatching(/^[0-9.a-]{0,7}$/u);
    fc.assert(
      fc.property(ref, ref.map(sectionOfRef), (each, section) => {
        if (isRefIn(each, section)) expect(sectionOfRef(each)).toBe(section);
      })
    );
    expect(isRefIn("2.6.1", "2.6")).toBe(true);
    for (const [each, section] of [
      ["2.6.1", "2"],
      ["2.61", "2.6"],
      ["2.6.", "2.6"],
      ["2.6.1a", "2.6"],
      ["WF-034", ""],
    ] as const) {
      expect(isRefIn(each, section)).toBe(false);
    }
  });
});
