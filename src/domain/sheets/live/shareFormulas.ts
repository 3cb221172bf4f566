import type { Scheme } from "../../scheme/Scheme";
import type { Decimals } from "../../summary/shares";
import { quoteText } from "./criterion";

/** The cells of one row: "E12". */
export interface RowCells {
  readonly number: string;
  readonly unrated: string;
  /** One a status, in scheme order, as `shares`. */
  readonly counts: readonly string[];
  readonly shares: readonly string[];
  /** How many decimals the percentages have; undefined: none. */
  readonly decimals?: Decimals | undefined;
}

/**
 * A status's share by largest remainder, as `shareOut` has it: its quotient, and one more where fewer
 * remainders come before its own than there are units left. In whole numbers, so that nothing is
 * rounded twice.
 */
export function shareFormula(
  { number, unrated, counts, decimals = 0 }: RowCells,
  status: number
): string {
  const units = 100 * 10 ** decimals;
  const rated = `${number}-${unrated}`;
  const remainders = counts.map((count) => `MOD(${units}*${count},${rated})`);
  const own = remainders[status] ?? "0";
  // Of two equal remainders the earlier comes first.
  const before = remainders.flatMap((each, at) =>
    at === status ? [] : [`(${each}${at < status ? ">=" : ">"}${own})`]
  );
  const left = `(${remainders.join("+")})/(${rated})`;
  const rank = before.length === 0 ? "0" : before.join("+");
  return `IF(${rated}=0,0,(INT(${units}*${counts[status] ?? "0"}/(${rated}))+(${rank}<${left}))/${units})`;
}

/** "25% On Track, 75% At Risk", as `formatShares` has it. */
export function sharesTextFormula(
  { unrated, counts, shares, decimals }: RowCells,
  scheme: Scheme
): string {
  const parts = scheme.statuses.map(
    ({ label }, at) =>
      `IF(${counts[at] ?? ""}>0,", "&${percentText(shares[at] ?? "", decimals)}&${quoteText(` ${label}`)},"")`
  );
  parts.push(`IF(${unrated}>0,", "&${unrated}&" unrated","")`);
  return `MID(${parts.join("&")},3,999)`;
}

/** "67 actions: 26 Delivered (39%), ...", as `formatHeadline` has it, after the plan's name where that's told. */
export function headlineFormula(row: RowCells, scheme: Scheme, plan: string): string {
  const { number, unrated, counts, shares, decimals } = row;
  // Each ends within a text, in which the next one's comma stands.
  const parts = scheme.statuses.map(
    ({ label }, at) =>
      `${counts[at] ?? ""}&${quoteText(` ${label} (`)}&${percentText(shares[at] ?? "", decimals)}&")`
  );
  const name = plan === "" ? "" : `${quoteText(`${plan}: `)}&`;
  return (
    `${name}${number}&IF(${number}=1," action: "," actions: ")&` +
    `${parts.join(', "&')}"&IF(${unrated}>0,", "&${unrated}&" unrated","")`
  );
}

/**
 * A cell's percentage as text, as `formatPercentage` has it. Its parts before and behind the point
 * apart: in a format that TEXT is given, the point would be the one of Excel's language.
 */
function percentText(share: string, decimals: Decimals = 0): string {
  if (decimals === 0) return `TEXT(${share},"0%")`;
  const unit = 10 ** decimals;
  const units = `ROUND(${100 * unit}*${share},0)`;
  return `INT(${units}/${unit})&"."&TEXT(MOD(${units},${unit}),"${"0".repeat(decimals)}")&"%"`;
}
