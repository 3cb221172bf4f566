import { layOutPages } from "../domain/sheets/pages/layOutPages";
import type { SheetContent } from "../domain/sheets/SheetContent";
import { SETTINGS_KEY } from "./ourNames";
import type { PortMemory } from "./PortMemory";

/** How pages were laid out as text: "fit", or the size in percent and the rows that begin a page, "55:22,31". */
type PagesText = string;

/** As wide as a page and without breaks: what sheets had before there was anything to remember. */
const FIT: PagesText = "fit";

/** The document setting with how we last laid out a sheet's pages. */
function pagesKey(sheet: string): string {
  return `${SETTINGS_KEY}.${sheet}.pages`;
}

/**
 * Queues a look at how a sheet of ours prints. After the round trip, what it answers notes whether
 * that's as we laid it out: only then are its pages ours to lay out anew.
 */
export function loadPages(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  name: string,
  memory: PortMemory
): () => void {
  const layout = sheet.pageLayout.load("zoom");
  const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
  const stored = workbook.settings.getItemOrNullObject(pagesKey(name)).load("value");
  return () => {
    // Excel's declaration says any; what isn't ours reads as nothing remembered.
    const value: unknown = stored.isNullObject ? FIT : stored.value;
    const rows = breaks.items.map(({ rowIndex }) => rowIndex);
    const remembered = typeof value === "string" ? value : "";
    if (isLaidOutAs(remembered, layout.zoom, rows)) memory.pages.set(name, remembered);
    else memory.pages.delete(name);
  };
}

/**
 * Queues how a sheet of ours prints: no group divided between pages that a page has room for, and all
 * of it one page wide. What someone has changed of that by hand is left.
 *
 * @param isNew whether the sheet has just been made
 */
export function writePages(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  content: SheetContent,
  memory: PortMemory,
  isNew: boolean
): void {
  const { name } = content;
  const pages = layOutPages(content);
  const text = pages === null ? FIT : `${pages.scale}:${pages.breaks.join()}`;
  if (!isNew && (memory.pages.get(name) ?? text) === text) return;
  sheet.pageLayout.zoom = pages === null ? { horizontalFitToPages: 1 } : { scale: pages.scale };
  if (!isNew) sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of pages?.breaks ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  workbook.settings.add(pagesKey(name), text);
  memory.pages.set(name, text);
}

function isLaidOutAs(
  text: PagesText,
  zoom: Excel.PageLayoutZoomOptions,
  rows: readonly number[]
): boolean {
  if (text === FIT) return zoom.horizontalFitToPages === 1 && rows.length === 0;
  const [scale = "", list = ""] = text.split(":");
  const breaks = list.split(",").map(Number);
  if (Number(scale) !== zoom.scale || breaks.length !== rows.length) return false;
  // Excel doesn't say whether it counts these rows from 0 or from 1.
  const shift = (rows[0] ?? 0) - (breaks[0] ?? 0);
  return (shift === 0 || shift === 1) && breaks.every((row, at) => row + shift === rows[at]);
}
