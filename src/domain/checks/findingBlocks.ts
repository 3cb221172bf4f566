import type { FindingCode } from "./Finding";
import type { FindingOutline } from "./FindingOutline";

/** Findings of one kind that follow each other in a list. */
export interface FindingBlock {
  readonly code: FindingCode;
  readonly length: number;
  /** The outline of each, in order. */
  readonly outline: () => readonly FindingOutline[];
}

/** The blocks of lists whose findings are made when they're asked for. */
const blocksOf = new WeakMap<readonly unknown[], readonly FindingBlock[]>();

/** Keeps what a list consists of, so that findings of some kinds can be had without making the others. */
export function keepBlocks(findings: readonly unknown[], blocks: readonly FindingBlock[]): void {
  blocksOf.set(findings, blocks);
}

/** Keeps that a list's findings are of the same kinds and rows as those of another, one by one. */
export function keepBlocksOf(findings: readonly unknown[], like: readonly unknown[]): void {
  const blocks = blocksOf.get(like);
  if (blocks !== undefined) blocksOf.set(findings, blocks);
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

/** The outline of each finding. Of a list whose blocks are known no finding is made. */
export function outlineFindings(findings: readonly FindingOutline[]): readonly FindingOutline[] {
  const blocks = blocksOf.get(findings);
  if (blocks === undefined) return findings;
  const outlines: FindingOutline[] = [];
  for (const block of blocks) for (const outline of block.outline()) outlines.push(outline);
  return outlines;
}

/**
 * Where in a list, from 0, the findings of some kinds are whose outlines are wanted. Of a list whose blocks are
 * known no finding is made.
 */
export function findPositions(
  findings: readonly FindingOutline[],
  codes: ReadonlySet<string>,
  isWanted: (outline: FindingOutline) => boolean
): readonly number[] {
  const positions: number[] = [];
  let from = 0;
  const look = (outlines: readonly FindingOutline[]): void => {
    outlines.forEach((outline, at) => {
      if (codes.has(outline.code) && isWanted(outline)) positions.push(from + at);
    });
  };
  const blocks = blocksOf.get(findings);
  if (blocks === undefined) look(findings);
  for (const { code, length, outline } of blocks ?? []) {
    if (codes.has(code)) look(outline());
    from += length;
  }
  return positions;
}
