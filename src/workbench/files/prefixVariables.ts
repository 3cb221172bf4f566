/** Texts and sheets' names in quotes, calls that make variables, brackets and commas; the rest is passed over. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])(LET|LAMBDA)\(|[([{)\]},]/gi;
const NAME = /^\s*([\p{L}_][\p{L}\p{N}_.]*)\s*$/u;

/** A call of LET or LAMBDA: where its arguments begin, and the commas between them. */
interface Call {
  readonly isLet: boolean;
  readonly start: number;
  readonly commas: number[];
}

/**
 * A formula with the prefix that files give the variables of LET and LAMBDA, wherever they stand in their call.
 * Source: MS-XLSX 2.2.2 (_xlpm).
 */
export function prefixVariables(formula: string): string {
  const ranges: { start: number; end: number; names: ReadonlySet<string> }[] = [];
  const open: (Call | undefined)[] = [];
  for (const match of formula.matchAll(TOKENS)) {
    const [token, name] = match;
    const at = match.index;
    if (name !== undefined) {
      open.push({ isLet: name.toUpperCase() === "LET", start: at + token.length, commas: [] });
    } else if (/^[([{]$/.test(token)) open.push(undefined);
    else if (token === ",") open.at(-1)?.commas.push(at);
    else if (/^[)\]}]$/.test(token)) {
      const call = open.pop();
      if (call === undefined) continue;
      ranges.push({ start: call.start, end: at, names: listNames(formula, call) });
    }
  }
  if (ranges.length === 0) return formula;
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.!$[])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.![])/giu,
    (word: string, at: number) =>
      ranges.some(
        ({ start, end, names }) => start <= at && at < end && names.has(word.toLowerCase())
      )
        ? `_xlpm.${word}`
        : word
  );
}

/** The variables of a call, in lower case: of LET every other argument, of LAMBDA all, but the last, which is worked out. */
function listNames(formula: string, { isLet, start, commas }: Call): Set<string> {
  const starts = [start, ...commas.map((comma) => comma + 1)];
  const named = commas.flatMap((comma, index) => {
    if (isLet && index % 2 === 1) return [];
    return NAME.exec(formula.slice(starts[index], comma))?.[1]?.toLowerCase() ?? [];
  });
  return new Set(named);
}
