import {
  DROP_DOWN_MARKER,
  DROP_DOWN_TITLE,
  DROP_DOWN_WARNING,
  makeDropDown,
  statusSheet,
} from "../../src/app/dropDown";
import {
  bragScheme,
  fivePointScheme,
  publishedScheme,
  SCHEMES,
  type Scheme,
} from "../../src/domain";

/** The published scheme with other labels, and these meanings. */
function relabel(labels: readonly string[], meaning = ""): Scheme {
  const [status] = publishedScheme.statuses;
  if (status === undefined) throw new Error("The published scheme has statuses.");
  return { ...publishedScheme, statuses: labels.map((label) => ({ ...status, label, meaning })) };
}

describe("the drop-down of a scheme", () => {
  it("offers its statuses in order, with their meanings", () => {
    expect(makeDropDown(publishedScheme)).toEqual({
      choices: [
        "Delivered",
        "On Track",
        "Delivery Date Missed no Risk",
        "At Risk",
        "Delivery Date Missed with Risk",
        "Off Track",
      ],
      source:
        "Delivered,On Track,Delivery Date Missed no Risk,At Risk,Delivery Date Missed with Risk,Off Track",
      message: [
        "Delivered: finished",
        "On Track: due date will be met",
        "Delivery Date Missed no Risk: late, aim not at risk",
        "At Risk: due date in doubt",
        "Delivery Date Missed with Risk: late, aim at risk",
        "Off Track: due date won't be met",
      ].join("\n"),
    });
  });

  it("offers the words that aren't rated after the statuses", () => {
    expect(makeDropDown(fivePointScheme).choices.slice(-3)).toEqual(["Red", "Reset", "Exempt"]);
    expect(makeDropDown(bragScheme("not-rated")).source).toBe("Green,Amber,Red,Blue");
  });

  it("has whole meanings where they fit", () => {
    expect(makeDropDown(bragScheme()).message).toBe(
      [
        "Blue: The action is finished.",
        "Green: The action is going to plan.",
        "Amber: The action is at risk, and needs something done to get back to plan.",
        "Red: The action won't go to plan unless something is decided or changed.",
      ].join("\n")
    );
  });

  it("cuts meanings at the end of a word, all to the same length", () => {
    const meaning =
      "Everybody who is asked agrees, as far as is known, that this is well on its way.";
    const { message } = makeDropDown(relabel(["A", "B", "C", "D"], meaning));
    expect(message.split("\n")[0]).toBe(
      "A: Everybody who is asked agrees, as far as is known, that…"
    );
    expect(message.split("\n")[3]).toBe(
      "D: Everybody who is asked agrees, as far as is known, that…"
    );
  });

  it("cuts a meaning of one long word, too", () => {
    const { message } = makeDropDown(relabel(["A"], "x".repeat(300)));
    expect(message).toBe(`A: ${"x".repeat(251)}…`);
  });

  it("says where the meanings are when too little of them would be left", () => {
    const labels = Array.from({ length: 12 }, (_, index) => `Status number ${index + 1}`);
    expect(makeDropDown(relabel(labels, "Not begun, as the money isn't there.")).message).toBe(
      "Choose a status from the list. What each means is in RAG Tracker's pane."
    );
  });

  it("has labels alone where there are no meanings", () => {
    expect(makeDropDown(relabel(["Good", "Bad"])).message).toBe("Good\nBad");
  });

  it.each(SCHEMES.map((scheme) => [scheme.name, scheme] as const))(
    "keeps within Excel's limits: %s",
    (_, scheme) => {
      const { source, message } = makeDropDown(scheme);
      expect(source.length).toBeLessThanOrEqual(255);
      expect(message.length).toBeLessThanOrEqual(255);
      expect(statusSheet(scheme)).toBeNull();
    }
  );

  it("says on a wrong entry what Excel has room for", () => {
    expect(DROP_DOWN_TITLE.length).toBeLessThanOrEqual(32);
    expect(DROP_DOWN_MARKER.length).toBeLessThanOrEqual(32);
    expect(DROP_DOWN_WARNING.length).toBeLessThanOrEqual(255);
  });
});

describe("a list that doesn't fit into the validation", () => {
  const long = (length: number): string => "x".repeat(length);

  it.each([
    ["of 256 characters with its commas", [long(127), long(128)]],
    ["with a comma in a label", ["Late, no risk", "Off Track"]],
    ["with a label that Excel would take for a formula", ["=Late", "Off Track"]],
  ])("%s stands on the hidden sheet", (_, labels) => {
    expect(makeDropDown(relabel(labels)).source).toBe("='RAG Statuses'!$A$2:$A$3");
  });

  it("of 255 characters fits", () => {
    expect(makeDropDown(relabel([long(127), long(127)])).source).toHaveLength(255);
  });

  it("is written with the meanings, one row each", () => {
    const scheme = relabel(["Late, no risk"], "Past its date.");
    expect(
      statusSheet({ ...scheme, notRated: [{ label: "Exempt", aliases: [], meaning: "" }] })
    ).toEqual({
      name: "RAG Statuses",
      hidden: true,
      columnWidths: [34, 90],
      headerRow: 0,
      looks: "statuses 1",
      rows: [
        [
          { value: "RAG status", look: "header" },
          { value: "Meaning", look: "header" },
        ],
        [
          { value: "Late, no risk", look: "text" },
          { value: "Past its date.", look: "wrapped" },
        ],
        [
          { value: "Exempt", look: "text" },
          { value: "", look: "blank" },
        ],
      ],
    });
  });
});
