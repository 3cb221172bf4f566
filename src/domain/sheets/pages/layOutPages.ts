import type { SheetContent } from "../SheetContent";
import { CHART_ROW, chartRows } from "./chartRows";
import { estimateHeight } from "./estimateHeight";
import { fitScale, pageRoom } from "./page";

/** How a sheet of ours is printed where its groups are kept together. */
export interface PrintedPages {
  /** The size of all that's printed, in percent: the table is then as wide as the page. */
  readonly scale: number;
  /** The rows, from 0, that begin a page; ascending, at least one. */
  readonly breaks: readonly number[];
}

/** What stays on one page where it can: a group's rows, or the chart. */
interface Block {
  /** The row, from 0, that it begins with. */
  readonly row: number;
  /** In points. */
  readonly height: number;
}

/**
 * Where a sheet's pages begin when no group of its table is to be divided, nor the chart beneath:
 * before one that the rest of the page hasn't room for. One that is longer than a page begins where
 * it stands as long as half a page is left. Excel leaves such breaks out of account on a sheet that
 * is fitted to pages, so that the size is told too.
 *
 * @returns null where nothing has to begin a page: the sheet is then fitted to the page's width
 */
export function layOutPages(content: SheetContent): PrintedPages | null {
  const { rows, columnWidths } = content;
  const heights = rows.map((row) => estimateHeight(row, columnWidths));
  const blocks = listBlocks(content, heights);
  const { all, header } = pageRoom(content);
  const top = sum(heights.slice(0, blocks[0]?.row ?? rows.length));
  const breaks = findBreaks(blocks, { room: all, header, taken: top });
  return breaks.length === 0 ? null : { scale: fitScale(content), breaks };
}

function listBlocks(content: SheetContent, heights: readonly number[]): Block[] {
  const { groupRows = [], chart } = content;
  const groups = groupRows.map((row, at) => ({
    row,
    height: sum(heights.slice(row, groupRows[at + 1])),
  }));
  if (chart === undefined) return groups;
  const [first, end] = chartRows(content, chart);
  return [...groups, { row: first, height: (end - first) * CHART_ROW }];
}

/** @param page its room, the header that is repeated on it, and what is taken of the first one, in points */
function findBreaks(
  blocks: readonly Block[],
  page: { readonly room: number; readonly header: number; readonly taken: number }
): number[] {
  const { room, header } = page;
  /** What is taken of the last page once so much has been printed from a page's top on. */
  const lastPage = (height: number): number =>
    height <= room ? height : header + ((height - header) % (room - header));
  const breaks: number[] = [];
  let taken = lastPage(page.taken);
  for (const { row, height } of blocks) {
    const isLong = header + height > room;
    if (taken + height > room && (!isLong || taken > room / 2)) {
      breaks.push(row);
      taken = header;
    }
    taken = lastPage(taken + height);
  }
  return breaks;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}
