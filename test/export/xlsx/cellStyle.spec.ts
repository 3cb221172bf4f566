import { publishedScheme } from "../../../src/domain";
import { cellStyle, markFormat } from "../../../src/export/xlsx/cellStyle";
import { LOOK_STYLES } from "../../../src/export/xlsx/lookStyles";

describe("cellStyle", () => {
  it("has none for a blank cell", () => {
    expect(cellStyle({ value: "", look: "blank" })).toBeNull();
  });

  it("gives a status its colours and its mark", () => {
    for (const status of publishedScheme.statuses) {
      expect(cellStyle({ value: status.label, look: "rag", status })).toMatchObject({
        font: { bold: true, color: { rgb: status.ink.slice(1) } },
        fill: { pattern: "solid", fgColor: { rgb: status.fill.slice(1) } },
        numFmt: `"${status.mark} "@`,
      });
    }
  });

  it("shows a percentage with its decimals", () => {
    const formats = ([undefined, 1, 2] as const).map(
      (decimals) =>
        cellStyle({
          value: 0.3333,
          look: "total-percent",
          ...(decimals === undefined ? {} : { decimals }),
        })?.numFmt
    );
    expect(formats).toEqual(["0%", "0.0%", "0.00%"]);
  });

  it("keeps every text a text", () => {
    const numbers = ["integer", "percent", "total-integer", "total-percent"];
    const texts = Object.entries(LOOK_STYLES).filter(([look]) => !numbers.includes(look));
    expect(texts).toHaveLength(10);
    for (const [, style] of texts) expect(style.numFmt).toBe("@");
  });
});

describe("markFormat", () => {
  it.each([
    ["✔", '"✔ "@'],
    ["🟢", '"🟢 "@'],
    ["@", '"@ "@'],
    ['"', '\\"" "@'],
    ["", "@"],
    ["\u0001", "@"],
  ])("shows %j before the word by %s", (mark, format) => {
    expect(markFormat(mark)).toBe(format);
  });
});
