import type { BookSnapshot } from "../../book/Book";
import type { AddinReference } from "../AddinReference";
import { NotHeld } from "../NotHeld";
import type { Package } from "../package/Package";
import { patchProperties } from "../properties/patchProperties";
import { listSheetIds, listSheets } from "../read/listSheets";
import type { SheetEntry } from "../read/readSheet";
import type { Result } from "../Result";
import type { SavedWorkbook } from "../SavedWorkbook";
import type { SaveProblem } from "../SaveProblem";
import { gatherSheets } from "../write/gatherSheets";
import type { SheetParts } from "../write/SheetParts";
import { addSheets } from "./addSheets";
import { compareCells } from "./compareCells";
import type { ComparedCells } from "./compareCells";
import { createComparison } from "./createComparison";
import { demandCalculation, removeCalculationChain } from "./demandCalculation";
import { findLostReferences } from "./findLostReferences";
import { findLostSlicers } from "./findLostSlicers";
import { findTornArrays } from "./findTornArrays";
import { findConflicts, findLostNames } from "./findConflicts";
import { listSheetAnchors } from "./listAnchors";
import { listBookAnchors, listNameAnchors } from "./listBookAnchors";
import { openStyles } from "./openStyles";
import { PatchedPackage } from "./PatchedPackage";
import { patchNames } from "./patchNames";
import { patchSettings } from "./patchSettings";
import { patchSheet } from "./patchSheet";
import { patchSheetList } from "./patchSheetList";
import { removeSignature } from "./removeSignature";
import { removeSheets } from "./removeSheets";
import { SheetMoves } from "./SheetMoves";
import type { Comparison, SheetPair } from "./SheetPair";

/** A sheet of the file: what became of it, with its cells compared; undefined pair: it was deleted. */
interface Kept {
  readonly entry: SheetEntry;
  readonly pair: SheetPair | undefined;
  readonly cells: ComparedCells | undefined;
}

/**
 * The file that comes of changing a package where the workbook has changed. Parts of which nothing changed keep
 * their bytes; what the model doesn't hold is carried through.
 *
 * @param original - the package that was opened
 * @param before - the workbook as it was read from there
 * @param changed - the workbook as it is now
 * @returns the file (undefined bytes: nothing changed), or why some of it wouldn't survive
 */
export function patchBook(
  original: Package,
  before: BookSnapshot,
  changed: BookSnapshot,
  addin: AddinReference
): Result<Omit<SavedWorkbook, "bytes"> & { bytes: Uint8Array | undefined }, SaveProblem> {
  const after = completeResources(before, changed);
  const workbookPart = original.linked("", "officeDocument") ?? "";
  const root = original.xml(workbookPart);
  if (root === undefined) throw new Error("The package has no workbook");
  const entries = listSheets(original, workbookPart, root);
  const notCarried = new NotHeld();
  const comparison = createComparison(before.data, after.data, notCarried);
  const sheets = gatherSheets(after, notCarried);
  const kept = pairSheets(entries, gatherSheets(before, new NotHeld()), sheets, comparison);
  const problem = findProblem(original, workbookPart, kept, before, after);
  if (problem !== undefined) return { ok: false, problem };

  const pack = new PatchedPackage(original);
  const deleted = kept.filter(({ pair }) => pair === undefined);
  const added = sheets.filter(({ id }) => !entries.some((entry) => entry.id === id));
  const hasInput =
    deleted.length > 0 ||
    kept.some(({ cells }) => cells?.hasInput === true) ||
    JSON.stringify(before.extras.names) !== JSON.stringify(after.extras.names);
  const styles = openStyles(pack, workbookPart, comparison.before);
  for (const { pair, cells } of kept) {
    const part = pair === undefined ? undefined : pack.edit(pair.part);
    if (pair === undefined || cells === undefined || part === undefined) continue;
    patchSheet(pack, { part, pair, cells, comparison, styles: styles.list }, hasInput);
  }
  const context = { ...comparison.after, styles: styles.list };
  const newLinks = addSheets(pack, workbookPart, added, context);
  removeSheets(pack, workbookPart, new Set(deleted.map(({ entry }) => entry.part)));
  patchWorkbookPart(pack, workbookPart, {
    before,
    after,
    oldOrder: listSheetIds(root, entries),
    pairs: new Map(
      kept.flatMap(({ entry, pair }) => (pair === undefined ? [] : [[entry.id, pair]]))
    ),
    sheets,
    added,
    newLinks,
  });
  styles.finish();
  patchSettings(pack, before.extras.settings, after.extras.settings, addin);
  patchProperties(pack, before.extras.properties, after.extras.properties);
  if (hasInput && kept.some(({ cells }) => cells?.hasFormulas === true)) {
    demandCalculation(pack, workbookPart);
  }
  if (deleted.length > 0 || kept.some(({ cells }) => cells?.hasNewFormulas === true)) {
    removeCalculationChain(pack, workbookPart);
  }
  if (pack.isChanged) removeSignature(pack, notCarried);
  const bytes = pack.isChanged ? pack.pack() : undefined;
  return { ok: true, value: { bytes, notCarried: notCarried.phrases } };
}

/** A snapshot leaves out what parts that aren't there would keep: that isn't gone. */
function completeResources(before: BookSnapshot, after: BookSnapshot): BookSnapshot {
  const known = new Set(after.data.resources?.map(({ name }) => name));
  const missing = (before.data.resources ?? []).filter(({ name }) => !known.has(name));
  return {
    ...after,
    data: { ...after.data, resources: [...(after.data.resources ?? []), ...missing] },
  };
}

function pairSheets(
  entries: readonly SheetEntry[],
  olds: readonly SheetParts[],
  news: readonly SheetParts[],
  comparison: Comparison
): Kept[] {
  return entries.map((entry) => {
    const before = olds.find(({ id }) => id === entry.id);
    const after = news.find(({ id }) => id === entry.id);
    if (before === undefined || after === undefined) {
      return { entry, pair: undefined, cells: undefined };
    }
    const moves = new SheetMoves(before.data, after.data);
    const pair = { part: entry.part, before, after, moves };
    return { entry, pair, cells: compareCells(pair, comparison) };
  });
}

function findProblem(
  original: Package,
  workbookPart: string,
  kept: readonly Kept[],
  before: BookSnapshot,
  after: BookSnapshot
): SaveProblem | undefined {
  const isRisky = kept.some(
    ({ entry, pair, cells }) =>
      pair === undefined ||
      pair.after.name !== entry.name ||
      pair.moves.isMoved ||
      (cells?.shifted.length ?? 0) > 0
  );
  const anchors = isRisky
    ? [
        ...kept.flatMap(({ entry }) => listSheetAnchors(original, entry)),
        ...listBookAnchors(original, workbookPart),
      ]
    : [];
  const fates = kept.map(({ entry, pair, cells }) => ({ name: entry.name, pair, cells }));
  const reasons = [
    ...findConflicts(fates, anchors),
    ...kept.flatMap(({ entry, cells }) =>
      cells === undefined || !cells.hasInput ? [] : findTornArrays(entry.root, entry.name, cells)
    ),
    ...findLostReferences(before, after),
    ...findLostSlicers(
      original,
      workbookPart,
      kept.map(({ entry }) => entry),
      after
    ),
    ...findLostNames(before, after, listNameAnchors(original, workbookPart)),
  ];
  return reasons.length === 0 ? undefined : { reasons };
}

interface WorkbookChange {
  readonly before: BookSnapshot;
  readonly after: BookSnapshot;
  readonly oldOrder: readonly string[];
  readonly pairs: ReadonlyMap<string, SheetPair>;
  readonly sheets: readonly SheetParts[];
  readonly added: readonly SheetParts[];
  readonly newLinks: ReadonlyMap<string, string>;
}

function patchWorkbookPart(pack: PatchedPackage, name: string, change: WorkbookChange): void {
  const part = pack.edit(name);
  if (part === undefined) return;
  const newOrder = patchSheetList(part, change);
  patchNames(part, {
    ...change,
    before: change.before.extras.names,
    after: change.after.extras.names,
    newOrder,
  });
}
