import { pageLayout, printNames } from "../../../src/export/xlsx/pageLayout";
import { sheetOfTexts } from "../support/sheets";

describe("pageLayout", () => {
  it("prints the title and the page numbers at the foot", () => {
    expect(pageLayout("Plan").headerFooter).toEqual({ oddFooter: "&LPlan&RPage &P of &N" });
  });

  it("prints an ampersand as one, and the title in one line", () => {
    expect(pageLayout("R&D\n&P").headerFooter?.oddFooter).toBe("&LR&&D &&P&RPage &P of &N");
  });

  it("cuts a title that Excel would not take, but no ampersand in half", () => {
    const footer = pageLayout("&".repeat(300)).headerFooter?.oddFooter ?? "";
    expect(footer.length).toBeLessThanOrEqual(255);
    expect(footer).toMatch(/^&L(&&)+&RPage &P of &N$/u);
  });
});

describe("printNames", () => {
  it("quotes the sheet's name", () => {
    expect(printNames(sheetOfTexts(["a", "b"], "Sam's plan"))).toEqual([
      { name: "_xlnm.Print_Area", scope: "Sam's plan", range: "'Sam''s plan'!$A$1:$A$3" },
      { name: "_xlnm.Print_Titles", scope: "Sam's plan", range: "'Sam''s plan'!$1:$1" },
    ]);
  });
});
