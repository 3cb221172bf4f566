import { bragScheme, checkScheme, SCHEMES, schemeFaultText } from "../../../src/domain";
import {
  addStatus,
  addWord,
  changeStatus,
  changeWord,
  MARKS,
  moveStatus,
  neighbourOf,
  removeEntry,
} from "../../../src/taskpane/scheme/editDraft";
import { locateFault, statusOfField } from "../../../src/taskpane/scheme/locateFault";
import { paintStatus, tidyColour } from "../../../src/taskpane/scheme/paintStatus";
import { draftScheme, schemeOf, type SchemeDraft } from "../../../src/taskpane/scheme/SchemeDraft";

const brag = draftScheme(bragScheme("not-rated"));
const labels = ({ statuses }: SchemeDraft): string[] => statuses.map(({ label }) => label);

describe("a scheme as a draft", () => {
  it.each(SCHEMES)("comes back as it was, under an id of its own: $name", (scheme) => {
    expect(schemeOf(draftScheme(scheme))).toEqual({ ...scheme, id: "own" });
  });

  it("is tidied only when it's made a scheme", () => {
    let draft = changeStatus(brag, 1, {
      label: "  On   course ",
      aliases: "green,, G , ",
      mark: " ✔ ",
      ...paintStatus(" 1e7b3a"),
    });
    draft = changeWord(draft, 4, { label: "Blue ", aliases: "B ,Exempt", meaning: " Not rated. " });
    expect(draft.statuses[0]).toMatchObject({ aliases: "green,, G , ", fill: " 1e7b3a" });
    expect(schemeOf(draft).statuses[0]).toEqual({
      label: "On course",
      aliases: ["green", "G"],
      meaning: "The action is going to plan.",
      standing: "sound",
      exception: false,
      mark: "✔",
      fill: "#1E7B3A",
      ink: "#FFFFFF",
      tint: "#D2E5D8",
    });
    expect(schemeOf(draft).notRated).toEqual([
      { label: "Blue", aliases: ["B", "Exempt"], meaning: "Not rated." },
    ]);
  });
});

describe("editing a draft", () => {
  it("moves a status, and what a section is called by it follows", () => {
    const moved = moveStatus(brag, 1, 1);
    expect(labels(moved)).toEqual(["Amber", "Green", "Red"]);
    expect(schemeOf(moved).overall).toEqual({ sound: 1, adverse: 0, worst: 2 });
    expect(moveStatus(moved, 1, -1)).toEqual(brag);
  });

  it("leaves the first above and the last below all others", () => {
    expect(moveStatus(brag, 1, -1)).toBe(brag);
    expect(moveStatus(brag, 3, 1)).toBe(brag);
    expect(moveStatus(brag, 99, 1)).toBe(brag);
  });

  it("removes a status; what was called by it is then open", () => {
    const removed = removeEntry(brag, 2);
    expect(labels(removed)).toEqual(["Green", "Red"]);
    expect(schemeOf(removed).overall).toEqual({ sound: 0, adverse: -1, worst: 1 });
    expect(checkScheme(schemeOf(removed))).toEqual([{ code: "overall-missing", role: "adverse" }]);
  });

  it("adds a status that lacks nothing but its label", () => {
    const added = addStatus(brag);
    expect(added.statuses[3]).toEqual({
      key: 5,
      label: "",
      aliases: "",
      meaning: "",
      standing: "sound",
      exception: false,
      dueMissed: false,
      mark: "✔",
      fill: "#5C5C5C",
      ink: "#FFFFFF",
      tint: "#DEDEDE",
    });
    expect(checkScheme(schemeOf(added)).map(({ code }) => code)).toEqual(["label-blank"]);
    expect(addStatus(added).statuses[4]).toMatchObject({ key: 6, mark: "◷" });
  });

  it("gives no mark when all are taken", () => {
    const full = MARKS.reduce(addStatus, { ...brag, statuses: [] });
    expect(new Set(full.statuses.map(({ mark }) => mark)).size).toBe(MARKS.length);
    expect(addStatus(full).statuses.at(-1)?.mark).toBe("");
  });

  it("adds and removes words that aren't rated", () => {
    const added = addWord(brag);
    expect(added.notRated.at(-1)).toEqual({ key: 5, label: "", aliases: "", meaning: "" });
    expect(removeEntry(added, 4).notRated.map(({ key }) => key)).toEqual([5]);
  });

  it("names the neighbour that takes over", () => {
    expect([1, 2, 3].map((key) => neighbourOf(brag.statuses, key))).toEqual([2, 3, 2]);
    expect(neighbourOf(brag.notRated, 4)).toBeNull();
  });

  it("paints with the ink that reads best, and takes no other text for a colour", () => {
    expect(paintStatus("#ffc24b")).toEqual({ fill: "#ffc24b", ink: "#000000", tint: "#FFF3DB" });
    expect(["1e7b3a", " #1e7b3a ", "#1e7", "green"].map(tidyColour)).toEqual([
      "#1E7B3A",
      "#1E7B3A",
      "#1E7",
      "GREEN",
    ]);
  });
});

describe("where a fault is told", () => {
  const spoilt: readonly (readonly [string, SchemeDraft, string])[] = [
    ["no name", { ...brag, name: " " }, "name"],
    ["no label", changeStatus(brag, 2, { label: "" }), "2-label"],
    ["a label twice", changeStatus(brag, 3, { label: "amber" }), "3-label"],
    ["a label too long", changeStatus(brag, 3, { label: "x".repeat(61) }), "3-label"],
    ["another's spelling", changeStatus(brag, 1, { aliases: "Red" }), "1-aliases"],
    ["no colour", changeStatus(brag, 1, paintStatus("#12")), "1-fill"],
    ["an unreadable ink", changeStatus(brag, 1, { ink: "#1E7B3A" }), "1-fill"],
    ["no mark", changeStatus(brag, 1, { mark: "" }), "1-mark"],
    ["a mark of two characters", changeStatus(brag, 1, { mark: "OK" }), "1-mark"],
    ["a mark twice", changeStatus(brag, 3, { mark: "!" }), "3-mark"],
    ["a word without label", changeWord(brag, 4, { label: "" }), "4-label"],
    ["a role of nobody", removeEntry(brag, 1), "overall-sound"],
    ["an adverse one as fine", changeStatus(brag, 1, { standing: "adverse" }), "overall-sound"],
    ["too many", [...MARKS].slice(0, 10).reduce(addStatus, brag), "statuses"],
  ];
  it.each(spoilt)("%s", (_what, draft, path) => {
    const faults = checkScheme(schemeOf(draft));
    expect(faults.map(schemeFaultText)).not.toEqual([]);
    expect(faults.map((fault) => locateFault(fault, draft))[0]).toBe(path);
  });

  it("is no field that there is, for what the draft doesn't have", () => {
    expect(locateFault({ code: "damaged", where: "" }, brag)).toBe("statuses");
    const at = { list: "statuses", index: 9 } as const;
    expect(locateFault({ code: "mark-missing", at, label: "" }, brag)).toBe("0-mark");
  });

  it("knows the status that a field is of", () => {
    expect(statusOfField("2-mark", brag)).toBe(2);
    expect(statusOfField("4-label", brag)).toBeNull();
    expect(statusOfField("overall-sound", brag)).toBeNull();
  });
});
