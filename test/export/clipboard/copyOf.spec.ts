import { JSDOM } from "jsdom";
import { listMadeFacts } from "../../../src/domain/made/listMadeFacts";
import { copyOf } from "../../../src/export/clipboard/copyOf";
import { FORMULAS, hostileSource } from "../support/hostileSource";
import { reportFromWorkbook } from "../support/reportFromWorkbook";

const making = { version: "0.1.0", fingerprint: "0123456789abcdef".repeat(4) };

describe("the copied report", () => {
  it("has the section table with its header row, a RAG by colour, mark and word", async () => {
    const report = await reportFromWorkbook("samples/workforce-action-plan.xlsx");
    const { html } = copyOf(report, listMadeFacts(report, making));
    const { document } = new JSDOM(html).window;
    const table = document.querySelector("table");
    expect(
      [...(table?.querySelectorAll("thead th") ?? [])].map((cell) => cell.textContent)
    ).toEqual(["Group", "Section", "Overall RAG", "Sub-Action Delivery RAG", "Remark"]);
    expect(table?.querySelectorAll("tbody tr")).toHaveLength(20);
    const cells = table?.querySelectorAll<HTMLElement>("tbody tr:first-child td");
    expect([...(cells ?? [])].map((cell) => cell.textContent)).toEqual([
      "Plan",
      "1.1 Workforce Data",
      "! At Risk",
      "25% On Track, 75% At Risk",
      "",
    ]);
    expect(cells?.[2]?.style.backgroundColor).toBe("rgb(255, 194, 75)");
    expect([...document.querySelectorAll("h3")].map((each) => each.textContent)).toEqual([
      "2.3.4",
      "5.4.4",
    ]);
    // Other programs keep inline styles only.
    expect(document.querySelector("style, [class]")).toBeNull();
  });

  it("keeps bullets as a list, and says what isn't given", () => {
    const { report } = hostileSource(["Recruit:\n• one\n• two", " "]);
    const { document } = new JSDOM(copyOf(report, []).html).window;
    expect([...document.querySelectorAll("ul")].map((list) => list.textContent)).toContain(
      "onetwo"
    );
    expect(document.body.textContent).toContain("Reason for RAG: not given");
  });

  it("has the same as plain text, the table as lines with tabs", async () => {
    const report = await reportFromWorkbook("samples/workforce-action-plan.xlsx");
    const { text } = copyOf(report, listMadeFacts(report, making));
    expect(text).toContain("Plan\t1.1 Workforce Data\tAt Risk\t25% On Track, 75% At Risk\t\n");
    expect(text).toContain("Ref: 2.3.4\nAction: Agree a national approach");
    expect(text).toContain("Fingerprint of what was read: 0123 4567 89ab cdef");
  });

  it("holds no cell that a spreadsheet would take for a formula", () => {
    const { report } = hostileSource(FORMULAS);
    const { html, text } = copyOf(report, []);
    for (const line of text.split("\n"))
      for (const cell of line.split("\t")) expect(cell).not.toMatch(/^\s*[=+\-@\uff1d]/u);
    const { document } = new JSDOM(html).window;
    for (const cell of document.querySelectorAll("td, th"))
      expect(cell.getAttribute("style")).toContain("mso-number-format:'\\@'");
  });

  it("takes every text for text", () => {
    const { document } = new JSDOM(copyOf(hostileSource().report, []).html).window;
    expect(document.querySelector("script, img, iframe, a")).toBeNull();
    expect(document.body.textContent).toContain("<b>&amp;</b> ]]>");
  });
});
