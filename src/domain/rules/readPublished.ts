import { knownSpellings } from "../scheme/knownSpellings";
import type { Scheme, StatusIndex } from "../scheme/Scheme";
import { spellingKey } from "../scheme/spellingKey";
import { overallChoices } from "../summary/overallRag";
import { sharesOf } from "../summary/shares";
import { cellText } from "../tracker/cell";
import { parseSectionLabel } from "../tracker/sectionLabel";
import type { PublishedRow } from "./findRules";
import { readShares, type PrintedShares } from "./readShares";
import { splitTable } from "./splitTable";

/** A section of a published table that can't be gone by. */
export interface LeftOutSection {
  readonly name: string;
  /** No shares follow it, or none that any number of actions comes to; or it isn't rated. */
  readonly why: "no-shares" | "shares-unreadable" | "not-rated";
}

/** What was read of a published table. */
export interface PublishedReading {
  readonly rows: readonly PublishedRow[];
  readonly leftOut: readonly LeftOutSection[];
}

/** Reads a status's label or alias; null for any other text. */
type ReadLabel = (text: string) => StatusIndex | null;

/** Where a table has what: columns from 0. */
interface Columns {
  readonly section: number;
  readonly overall: number;
  /** By status, in scheme order; undefined where it has no column. */
  readonly statuses: readonly (number | undefined)[];
}

/**
 * Reads a published table: sections, each with its overall RAG and its shares, as text ("25% On Track,
 * 75% At Risk") or as a number a status in columns that are headed by the statuses: counts, percentages
 * or fractions of 1. What is no section is passed over.
 *
 * @param text as copied from a sheet, a document or a page: cells divided by tabs or line breaks
 */
export function readPublished(text: string, scheme: Scheme): PublishedReading {
  const read = createReader(scheme);
  const table = splitTable(text);
  for (const [index, header] of table.entries()) {
    const columns = findColumns(header, scheme, read);
    if (columns !== null) return readRows(table.slice(index + 1), columns, scheme, read);
  }
  const cells = table.flat().filter((cell) => cell !== "");
  return readCells(cells, scheme, read);
}

/** The columns that a row heads; null where it heads no statuses. A status's count comes before its percentage. */
function findColumns(header: readonly string[], scheme: Scheme, read: ReadLabel): Columns | null {
  const headed = header.map((text) => read(text.replace(/\s*\(?%\)?$/u, "")));
  const statuses = scheme.statuses.map((_, status) => {
    const at = headed.indexOf(status);
    return at === -1 ? undefined : at;
  });
  const find = (words: RegExp): number => header.findIndex((text) => words.test(text));
  const overall = find(/overall/iu);
  if (overall === -1 || statuses.filter((at) => at !== undefined).length < 2) return null;
  return { section: Math.max(0, find(/section|theme|workstream/iu)), overall, statuses };
}

function readRows(
  table: readonly (readonly string[])[],
  { section, overall, statuses }: Columns,
  scheme: Scheme,
  read: ReadLabel
): PublishedReading {
  const { reading, add } = startReading();
  for (const row of table) {
    const rag = overallAs(row[overall] ?? "", scheme, read);
    const numbers = statuses.map((at) => (at === undefined ? "" : (row[at] ?? "")));
    if (rag !== undefined) add(row[section] ?? "", rag, () => sharesOfNumbers(numbers));
  }
  return reading;
}

/** Cell by cell: a section's name, its overall RAG, then its shares in one cell or several. */
function readCells(cells: readonly string[], scheme: Scheme, read: ReadLabel): PublishedReading {
  const { reading, add } = startReading();
  let before: string[] = [];
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] ?? "";
    const rag = overallAs(cell, scheme, read);
    if (rag === undefined) {
      before.push(cell);
      continue;
    }
    const shares: string[] = [];
    while (startsWithPercent(cells[at + 1] ?? "")) shares.push(cells[++at] ?? "");
    // A list of statuses, as in a legend, names no section.
    if (before.length > 0)
      add(nameOf(before), rag, () => sharesOfText(shares.join(", "), scheme, read));
    before = [];
  }
  return reading;
}

/** A reading, and the way to add a section to it. */
interface OpenReading {
  readonly reading: PublishedReading;
  /** @param shares reads them; undefined: there are none, null: they can't be read */
  readonly add: (
    name: string,
    overall: StatusIndex | null,
    shares: () => PrintedShares | null | undefined
  ) => void;
}

function startReading(): OpenReading {
  const rows: PublishedRow[] = [];
  const leftOut: LeftOutSection[] = [];
  return {
    reading: { rows, leftOut },
    add: (text, overall, read) => {
      const { ref, title } = parseSectionLabel(text);
      const name = ref === "" ? title : ref;
      const shares = overall === null ? null : read();
      if (overall === null) leftOut.push({ name, why: "not-rated" });
      else if (shares === undefined) leftOut.push({ name, why: "no-shares" });
      else if (shares === null) leftOut.push({ name, why: "shares-unreadable" });
      else rows.push({ name, overall, shares });
    },
  };
}

/** A name that line breaks may have divided: from its number on; the last text where it has none. */
function nameOf(texts: readonly string[]): string {
  const start = texts.findLastIndex((text) => parseSectionLabel(text).ref !== "");
  return texts.slice(start).join(" ");
}

/** null: not rated; undefined: it's no overall RAG. */
function overallAs(text: string, scheme: Scheme, read: ReadLabel): StatusIndex | null | undefined {
  if (/^not rated$/iu.test(text)) return null;
  const status = read(text);
  return status !== null && overallChoices(scheme).includes(status) ? status : undefined;
}

/** Without a look for the nearest status, which is long for pages of text. */
function createReader(scheme: Scheme): ReadLabel {
  const known = knownSpellings(scheme);
  return (text) => known.get(spellingKey(text))?.status ?? null;
}

function startsWithPercent(text: string): boolean {
  return /^\d{1,3}(?:[.,]\d{1,2})?\s*%/u.test(text);
}

/** "25% On Track, 75% At Risk", with "and" or without, and "1 unrated" at its end. */
function sharesOfText(
  text: string,
  scheme: Scheme,
  read: ReadLabel
): PrintedShares | null | undefined {
  if (text === "") return undefined;
  const cells = scheme.statuses.map(() => "");
  let percent = "";
  for (const piece of text.replace(/[,;]?\s*\d+ unrated\.?$/iu, "").split("%")) {
    const [, label = "", next = ""] =
      /^(.*?)[\s,;]*(?:\band\s+)?(\d{1,3}(?:[.,]\d{1,2})?)?\s*$/iu.exec(cellText(piece)) ?? [];
    if (percent !== "") {
      const status = read(label.replace(/\.$/u, ""));
      if (status === null || cells[status] !== "") return null;
      cells[status] = `${percent}%`;
    }
    percent = next;
  }
  return readShares(cells);
}

/** Counts, percentages or fractions of 1, one a status. Blank and a dash are none. */
function sharesOfNumbers(cells: readonly string[]): PrintedShares | null | undefined {
  if (cells.every((cell) => cell === "")) return undefined;
  const numbers = cells.map((cell) => Number(cell.replace(/^[-–]$|\s*%$/gu, "").replace(",", ".")));
  if (numbers.some((number) => Number.isNaN(number) || number < 0)) return null;
  const sum = numbers.reduce((total, number) => total + number, 0);
  const whole = numbers.every((number) => Number.isInteger(number));
  const percents = cells.some((cell) => cell.endsWith("%")) || Math.abs(sum - 100) <= 1;
  if (whole && !percents) return sum === 0 ? null : sharesOf(numbers);
  return readShares(percents || sum > 2 ? cells : numbers);
}
