/**
 * Functions that are younger than the file format: a file has them with `_xlfn.` before their names, or Excel does not know
 * them. Those whose parameters have prefixes of their own (LET, LAMBDA) are not among them.
 */
const YOUNGER = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR " +
    "BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST COMBINA " +
    "CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ENCODEURL ERF.PRECISE " +
    "ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS " +
    "FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV " +
    "GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOWEEKNUM " +
    "LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST " +
    "NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI " +
    "POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SEC SECH SHEET SHEETS SKEW.P STDEV.P STDEV.S SWITCH T.DIST " +
    "T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TEXTJOIN UNICHAR UNICODE VAR.P VAR.S WEBSERVICE WEIBULL.DIST XOR Z.TEST " +
    "CHOOSECOLS CHOOSEROWS DROP EXPAND HSTACK RANDARRAY SEQUENCE SORTBY TAKE TEXTAFTER TEXTBEFORE TEXTSPLIT TOCOL TOROW " +
    "UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH"
  ).split(" "),
);
/** Of two the names stood for something else in older files. */
const RENAMED: ReadonlySet<string> = new Set(["FILTER", "SORT"]);

/** Texts and names of sheets, passed over; words, those of functions with the parenthesis behind them. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Z_][\w.]*\(?/gi;

/** A formula as files have it: without its `=`, functions by the names that files know. */
export function fileFormula(formula: string): string {
  return formula
    .replace(/^=/, "")
    .replace(PIECES, (piece) => (piece.endsWith("(") ? prefixOf(piece.slice(0, -1).toUpperCase()) : "") + piece);
}

function prefixOf(name: string): string {
  if (RENAMED.has(name)) return "_xlfn._xlws.";
  return YOUNGER.has(name) || name.startsWith("_XLWS.") ? "_xlfn." : "";
}
