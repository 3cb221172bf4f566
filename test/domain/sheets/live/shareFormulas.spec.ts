import {
  headlineFormula,
  shareFormula,
  sharesTextFormula,
  type RowCells,
} from "../../../../src/domain/sheets/live/shareFormulas";
import { threeColourScheme } from "../../../../src/domain";

const ROW: RowCells = {
  number: "A1",
  unrated: "B1",
  counts: ["C1", "E1", "G1"],
  shares: ["D1", "F1", "H1"],
};

// What they come to is shown by the contract specs, in a workbook.
describe("a row's formulas", () => {
  it("give a share its quotient, and one more by the rank of its remainder", () => {
    expect(shareFormula({ ...ROW, counts: ["C1", "E1"] }, 1)).toBe(
      "IF(A1-B1=0,0,(INT(100*E1/(A1-B1))+((MOD(100*C1,A1-B1)>=MOD(100*E1,A1-B1))<(MOD(100*C1,A1-B1)+MOD(100*E1,A1-B1))/(A1-B1)))/100)"
    );
    expect(shareFormula({ ...ROW, counts: ["C1"] }, 0)).toBe(
      "IF(A1-B1=0,0,(INT(100*C1/(A1-B1))+(0<(MOD(100*C1,A1-B1))/(A1-B1)))/100)"
    );
  });

  it("put the shares into words, zeros left out", () => {
    expect(sharesTextFormula(ROW, threeColourScheme)).toBe(
      'MID(IF(C1>0,", "&TEXT(D1,"0%")&" Green","")&IF(E1>0,", "&TEXT(F1,"0%")&" Amber","")&IF(G1>0,", "&TEXT(H1,"0%")&" Red","")&IF(B1>0,", "&B1&" unrated",""),3,999)'
    );
  });

  it("put the headline into words, after the plan's name where there are several", () => {
    const headline =
      'A1&IF(A1=1," action: "," actions: ")&C1&" Green ("&TEXT(D1,"0%")&"), "&E1&" Amber ("&TEXT(F1,"0%")&"), "&G1&" Red ("&TEXT(H1,"0%")&")"&IF(B1>0,", "&B1&" unrated","")';
    expect(headlineFormula(ROW, threeColourScheme, "")).toBe(headline);
    expect(headlineFormula(ROW, threeColourScheme, 'The "A" plan')).toBe(
      `"The ""A"" plan: "&${headline}`
    );
  });
});
