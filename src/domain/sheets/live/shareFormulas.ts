import type { Scheme } from "../../scheme/Scheme";
import { quoteText } from "./criterion";

/** The cells of one row: "E12". */
export interface RowCells {
  readonly number: string;
  readonly unrated: string;
  /** One a status, in scheme order, as `shares`. */
  readonly counts: readonly string[];
  readonly shares: readonly string[];
}

/**
 * A status's share by largest remainder, as `shareOut` has it: its quotient, and one more where fewer
 * remainders come before its own than there are hundredths left. In whole numbers, so that nothing is
 * rounded twice.
 */
export function shareFormula({ number, unrated, counts }: RowCells, status: number): string {
  const rated = `${number}-${unrated}`;
  const remainders = counts.map((count) => `MOD(100*${count},${rated})`);
  const own = remainders[status] ?? "0";
  // Of two equal remainders the earlier comes first.
  const before = remainders.flatMap((each, at) =>
    at === status ? [] : [`(${each}${at < status ? ">=" : ">"}${own})`]
  );
  const left = `(${remainders.join("+")})/(${rated})`;
  const rank = before.length === 0 ? "0" : before.join("+");
  return `IF(${rated}=0,0,(INT(100*${counts[status] ?? "0"}/(${rated}))+(${rank}<${left}))/100)`;
}

/** "25% On Track, 75% At Risk", as `formatShares` has it. */
export function sharesTextFormula({ unrated, counts, shares }: RowCells, scheme: Scheme): string {
  const parts = scheme.statuses.map(
    ({ label }, at) =>
      `IF(${counts[at] ?? ""}>0,", "&TEXT(${shares[at] ?? ""},"0%")&${quoteText(` ${label}`)},"")`
  );
  parts.push(`IF(${unrated}>0,", "&${unrated}&" unrated","")`);
  return `MID(${parts.join("&")},3,999)`;
}

/** "67 actions: 26 Delivered (39%), ...", as `formatHeadline` has it, after the plan's name where that's told. */
export function headlineFormula(row: RowCells, scheme: Scheme, plan: string): string {
  const { number, unrated, counts, shares } = row;
  // Each ends within a text, in which the next one's comma stands.
  const parts = scheme.statuses.map(
    ({ label }, at) =>
      `${counts[at] ?? ""}&${quoteText(` ${label} (`)}&TEXT(${shares[at] ?? ""},"0%")&")`
  );
  const name = plan === "" ? "" : `${quoteText(`${plan}: `)}&`;
  return (
    `${name}${number}&IF(${number}=1," action: "," actions: ")&` +
    `${parts.join(', "&')}"&IF(${unrated}>0,", "&${unrated}&" unrated","")`
  );
}
