import {
  bragScheme,
  createStatusReader,
  fivePointScheme,
  publishedScheme,
} from "../../../src/domain";
import type { Scheme } from "../../../src/domain/scheme/Scheme";
import { statuses } from "../../support/domain/statuses";

const read = createStatusReader(publishedScheme);

describe("reading a status cell", () => {
  it.each(publishedScheme.statuses.map(({ label }, index) => [label, index] as const))(
    "takes the label %s to the letter",
    (label, status) => {
      expect(read(label)).toEqual({ kind: "rated", status, text: label, exact: true });
    }
  );

  it.each(
    publishedScheme.statuses.flatMap(({ aliases }, index) =>
      aliases.map((alias) => [alias, index] as const)
    )
  )("takes the alias %s", (alias, status) => {
    expect(read(alias)).toEqual({ kind: "rated", status, text: alias, exact: false });
  });

  it.each([
    ["on-track", "on-track", statuses.onTrack],
    ["ON  TRACK ", "ON TRACK", statuses.onTrack],
    ["On\u00a0Track", "On Track", statuses.onTrack],
    ["On\nTrack", "On Track", statuses.onTrack],
    ["\u200bDelivered\ufeff", "Delivered", statuses.delivered],
    ["\uff21\uff34 Risk", "\uff21\uff34 Risk", statuses.atRisk],
    ["off_track.", "off_track.", statuses.offTrack],
    ["(R)", "(R)", statuses.offTrack],
    ["Delivery date missed, no risk", "Delivery date missed, no risk", statuses.missedNoRisk],
    [
      "Delivery Date Missed - with Risk",
      "Delivery Date Missed - with Risk",
      statuses.missedWithRisk,
    ],
  ])("looks past case, spaces and punctuation in %j", (cell, text, status) => {
    expect(read(cell)).toEqual({ kind: "rated", status, text, exact: false });
  });

  it.each([
    ["🟢", statuses.onTrack],
    [" 🟩 ", statuses.onTrack],
    ["🟠", statuses.atRisk],
    ["🟧", statuses.atRisk],
    ["🔴\ufe0f", statuses.offTrack],
    ["🟥", statuses.offTrack],
    ["🔴 Red", statuses.offTrack],
  ])("reads %j by the name of its colour", (cell, status) => {
    expect(read(cell)).toEqual({ kind: "rated", status, text: cell.trim(), exact: false });
  });

  it.each([
    ["🟡", "Amber"],
    ["🟨", "Amber"],
    ["🔵", "Blue"],
    ["🟦", "Blue"],
  ])("reads %s as %s where the scheme has a name for its colour", (cell, label) => {
    const brag = bragScheme();
    const status = brag.statuses.findIndex((each) => each.label === label);
    expect(createStatusReader(brag)(cell)).toEqual({
      kind: "rated",
      status,
      text: cell,
      exact: false,
    });
    expect(read(cell).kind).toBe("unknown");
  });

  it.each(["🟢🔴", "⚪", "🟢?"])("doesn't read %s by a colour", (cell) => {
    expect(read(cell).kind).toBe("unknown");
  });

  it.each([undefined, "", " ", "\u00a0", "\n"])("takes %j for blank", (cell) => {
    expect(read(cell)).toEqual({ kind: "blank" });
  });

  it.each([
    [0, "0"],
    [0.5, "0.5"],
    [true, "TRUE"],
    ["-", "-"],
    ["?", "?"],
    ["#N/A", "#N/A"],
    ["Not started", "Not started"],
  ])("doesn't know %j", (cell, text) => {
    expect(read(cell)).toEqual({ kind: "unknown", text, nearest: null });
  });

  it("proposes the nearest status for a misspelling", () => {
    expect(read("On Trak")).toEqual({
      kind: "unknown",
      text: "On Trak",
      nearest: statuses.onTrack,
    });
  });

  it("lets a label win over another status' alias", () => {
    const [first, second] = publishedScheme.statuses;
    if (!first || !second) throw new Error("The scheme has six statuses.");
    const scheme: Scheme = {
      ...publishedScheme,
      statuses: [
        { ...first, aliases: [second.label] },
        { ...second, aliases: [first.label] },
      ],
    };
    const readOther = createStatusReader(scheme);
    expect(readOther("delivered")).toMatchObject({ status: 0 });
    expect(readOther("on track")).toMatchObject({ status: 1 });
  });

  it.each([
    ["Exempt", { kind: "not-rated", label: "Exempt", text: "Exempt", exact: true }],
    [" exempt", { kind: "not-rated", label: "Exempt", text: "exempt", exact: false }],
    ["re-set", { kind: "not-rated", label: "Reset", text: "re-set", exact: false }],
    ["Exemptt", { kind: "unknown", text: "Exemptt", nearest: null }],
  ])("knows a word that isn't rated: %j", (cell, reading) => {
    expect(createStatusReader(fivePointScheme)(cell)).toEqual(reading);
  });

  it("takes a number for the label that it is", () => {
    const [first, second] = publishedScheme.statuses;
    if (!first || !second) throw new Error("The scheme has six statuses.");
    const readOther = createStatusReader({
      ...publishedScheme,
      statuses: [
        { ...first, label: "1", aliases: [] },
        { ...second, label: "2", aliases: ["-"] },
      ],
    });
    expect([1, "2", " 2", "-", "?"].map(readOther)).toEqual([
      { kind: "rated", status: 0, text: "1", exact: true },
      { kind: "rated", status: 1, text: "2", exact: true },
      { kind: "rated", status: 1, text: "2", exact: false },
      { kind: "rated", status: 1, text: "-", exact: false },
      { kind: "unknown", text: "?", nearest: null },
    ]);
  });
});
