import type { Scheme } from "../scheme/Scheme";
import { formatSection } from "../summary/formatSection";
import { cellText } from "../tracker/cell";
import { isCellError } from "../tracker/cellError";
import type { Action, Tracker } from "../tracker/Tracker";
import { codesOf, type Check, type CheckKind } from "./Check";
import type { Finding, FindingOwner, Grounded, Severity } from "./Finding";
import type { FindingBlock } from "./findingBlocks";
import type { FindingOutline } from "./FindingOutline";
import { findGrounds } from "./findGrounds";
import { gatherMarked } from "./gatherMarked";
import { placeOf, type Marks } from "./Marks";

/** Findings of one kind, which follow each other in a list of them. */
export interface FindingRun extends FindingBlock {
  readonly severity: Severity;
  /** Puts the one at a position together, from 0, in row order; undefined beyond the last. */
  readonly make: (index: number) => (Finding & Grounded) | undefined;
}

/**
 * What was marked at a tracker's actions, as runs of findings, by check and kind. Which actions have them
 * is gathered once the first finding is asked for.
 */
export function listRuns(
  checks: readonly Check[],
  marks: Marks,
  tracker: Tracker,
  scheme: Scheme
): readonly FindingRun[] {
  let gathered: readonly Int32Array[] | null = null;
  const positionsOf = (bit: number): Int32Array => {
    gathered ??= gatherMarked(marks);
    return gathered[bit] ?? new Int32Array();
  };

  const ownerOf = createOwnerOf(tracker);
  return checks.flatMap((check, index) => {
    const { word, shift } = placeOf(marks.layout, index);
    const look = marks.looks[index];
    if (!look) return [];
    return codesOf(check).flatMap((code): readonly FindingRun[] => {
      const own = check.kinds.flatMap((kind, position) =>
        kind.code === code ? [{ ...kind, position, bit: word * 32 + shift + position }] : []
      );
      const length = own.reduce((sum, { bit }) => sum + (marks.counts[bit] ?? 0), 0);
      const [first] = own;
      if (length === 0 || first === undefined) return [];
      let places: readonly [Int32Array, Uint8Array] | null = null;
      const findPlaces = (): readonly [Int32Array, Uint8Array] =>
        (places ??= mergePositions(own.map(({ bit }) => positionsOf(bit))));
      const outline = (): readonly FindingOutline[] => {
        const outlines: FindingOutline[] = [];
        for (const position of findPlaces()[0]) {
          const action = tracker.actions.at(position);
          if (action) outlines.push(outlineAt(action, first, tracker.sheet, ownerOf(action)));
        }
        return outlines;
      };
      const make = (at: number): (Finding & Grounded) | undefined => {
        const [positions, which] = findPlaces();
        const position = positions[at] ?? -1;
        const kind = own[which[at] ?? 0]?.position ?? 0;
        const action = tracker.actions.at(position);
        const bare = action && look.describe(action, kind, position);
        if (!bare) return undefined;
        const finding = { ...bare, ...ownerOf(action) };
        return { ...finding, grounds: findGrounds(finding, action, scheme) };
      };
      return [{ code, severity: first.severity, length, outline, make }];
    });
  });
}

/**
 * Lists of ascending positions as one, with which list each is from: the earlier list's first where two
 * have one.
 */
function mergePositions(lists: readonly Int32Array[]): readonly [Int32Array, Uint8Array] {
  const [only, ...more] = lists;
  if (only && more.every((list) => list.length === 0)) return [only, new Uint8Array(only.length)];
  const all = lists.flatMap((list, which) => Array.from(list, (position) => ({ position, which })));
  all.sort((a, b) => a.position - b.position || a.which - b.which);
  return [
    Int32Array.from(all, ({ position }) => position),
    Uint8Array.from(all, ({ which }) => which),
  ];
}

/** The outline of an action's finding of a kind, on its tracker's sheet. */
function outlineAt(
  action: Action,
  { code, severity }: CheckKind,
  sheet: string,
  { plan, section, lead }: FindingOwner
): FindingOutline {
  const { ref, row } = action;
  const place = { sheet, row };
  if (code !== "status/unknown") return { code, severity, ref, plan, section, lead, place };
  const { status } = action;
  const nearest = status.kind === "unknown" ? status.nearest : null;
  return { code, severity, ref, plan, section, lead, place, nearest };
}

/** Makes what tells whose an action's findings are; a section's name is put together once. */
function createOwnerOf({ plan, sections }: Tracker): (action: Action) => FindingOwner {
  // Most sections have something, and an array with gaps would be slow.
  const names = Array.from({ length: sections.length }, (): string | null => null);
  const nameOf = (index: number): string => {
    const known = names[index] ?? null;
    if (known !== null) return known;
    const section = sections[index];
    return (names[index] = section ? formatSection(section) : "");
  };
  return ({ section, lead }) => ({
    plan,
    section: nameOf(section),
    lead: isCellError(lead) ? "" : cellText(lead),
  });
}
