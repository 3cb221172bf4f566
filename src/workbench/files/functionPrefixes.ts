/**
 * Functions that Excel got after 2007: files name them with a prefix that users never see (MS-XLSX 2.2.2). The
 * prefix comes off on reading and goes back on in writing.
 */
const NEWER =
  "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.INV BITAND BITOR BITXOR BYCOL BYROW " +
  "CEILING.MATH CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH " +
  "DAYS DECIMAL DROP EXPAND FLOOR.MATH FORMULATEXT HSTACK IFNA IFS IMCOSH ISFORMULA ISOWEEKNUM LAMBDA LET MAKEARRAY " +
  "MAP MAXIFS MINIFS MODE.MULT MODE.SNGL NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE " +
  "PERCENTILE.EXC PERCENTILE.INC PERMUTATIONA QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN " +
  "SEC SECH SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH T.DIST T.INV T.TEST TAKE TEXTAFTER TEXTBEFORE " +
  "TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP " +
  "XMATCH XOR Z.TEST";

/** Two functions carry a second prefix. */
const SHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

const NEWER_FUNCTIONS = new Set(NEWER.split(" "));
const TEXT_OR_CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi;

/** A formula of a file as the user sees it. */
export function removePrefixes(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|_xl(?:fn|ws|pm)\./gi, (part) =>
    part.startsWith('"') ? part : ""
  );
}

/** A user's formula as a file holds it. */
export function addPrefixes(formula: string): string {
  return formula.replace(TEXT_OR_CALL, (whole: string, name: string | undefined) => {
    const upper = name?.toUpperCase() ?? "";
    if (SHEET_FUNCTIONS.has(upper)) {
      return `_xlfn._xlws.${whole}`;
    }
    return NEWER_FUNCTIONS.has(upper) ? `_xlfn.${whole}` : whole;
  });
}
