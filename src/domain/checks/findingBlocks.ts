import type { FindingCode } from "./Finding";

/** Findings of one kind that follow each other in a list. */
export interface FindingBlock {
  readonly code: FindingCode;
  readonly length: number;
}

/** The blocks of lists whose findings are made when they're asked for. */
const blocksOf = new WeakMap<readonly unknown[], readonly FindingBlock[]>();

/** Keeps what a list consists of, so that findings of some kinds can be had without making the others. */
export function keepBlocks(findings: readonly unknown[], blocks: readonly FindingBlock[]): void {
  blocksOf.set(findings, blocks);
}

/** The findings of some kinds, in the list's order. Of a list whose blocks are known only those are made. */
export function pickFindings<T extends { readonly code: FindingCode }>(
  findings: readonly T[],
  codes: ReadonlySet<string>
): readonly T[] {
  const blocks = blocksOf.get(findings);
  if (blocks === undefined) return findings.filter(({ code }) => codes.has(code));
  const picked: T[] = [];
  let from = 0;
  for (const { code, length } of blocks) {
    for (let at = from; codes.has(code) && at < from + length; at++) {
      const finding = findings[at];
      if (finding !== undefined) picked.push(finding);
    }
    from += length;
  }
  return picked;
}
