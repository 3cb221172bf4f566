import { prefixVariables } from "./prefixVariables";

/**
 * Functions that Excel got after 2007: files name them with a prefix that users never see. The prefix comes off on
 * reading and goes back on in writing; one that isn't known here keeps it. Source: MS-XLSX 2.2.3.
 */
const NEWER =
  "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND " +
  "BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV " +
  "CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P " +
  "COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST " +
  "F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT " +
  "FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV " +
  "GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA " +
  "ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT " +
  "MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION " +
  "PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC " +
  "QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY " +
  "STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN " +
  "TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST " +
  "WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST";

/** Two functions carry a second prefix. */
const SHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

const NEWER_FUNCTIONS = new Set(NEWER.split(" "));
const TEXT_OR_CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi;
const TEXT_OR_PREFIX =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlpm\.|((?:_xlfn\.|_xlws\.)+)([A-Z][A-Z0-9.]*)/gi;

/** A formula of a file as the user sees it. */
export function removePrefixes(formula: string): string {
  return formula.replace(
    TEXT_OR_PREFIX,
    (whole: string, _prefix: string | undefined, name: string | undefined) => {
      if (name !== undefined) return isNewer(name) ? name : whole;
      return whole.toLowerCase() === "_xlpm." ? "" : whole;
    }
  );
}

/** A user's formula as a file holds it. */
export function addPrefixes(formula: string): string {
  return prefixVariables(formula).replace(
    TEXT_OR_CALL,
    (whole: string, name: string | undefined) => {
      if (name === undefined || !isNewer(name)) return whole;
      return SHEET_FUNCTIONS.has(name.toUpperCase()) ? `_xlfn._xlws.${whole}` : `_xlfn.${whole}`;
    }
  );
}

function isNewer(name: string): boolean {
  return NEWER_FUNCTIONS.has(name.toUpperCase()) || SHEET_FUNCTIONS.has(name.toUpperCase());
}
