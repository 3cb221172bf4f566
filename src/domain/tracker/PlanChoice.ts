import { comparable } from "./cell";
import type { Candidate } from "./Candidate";
import { matchHeaders, type ColumnMap } from "./matchHeaders";
import { FIELDS, type Field } from "./Tracker";

/** A column chosen by hand, by its header: a column that has moved is found again. */
export interface ColumnChoice {
  /** The header's text as it was when it was chosen. */
  readonly header: string;
  /** Its position among the headers then, from 0: tells two columns with one header apart. */
  readonly position: number;
}

/** One tracker sheet of the report as the user has set it. */
export interface PlanChoice {
  readonly sheet: string;
  /** The Excel table's name; null for a range. */
  readonly table: string | null;
  /** The plan's name as printed; blank: the sheet's. */
  readonly name: string;
  /**
   * The columns that were chosen by hand; null: the tracker has none for this field. A field that
   * isn't named goes by the words of the headers.
   */
  readonly columns: Readonly<Partial<Record<Field, ColumnChoice | null>>>;
}

/** A candidate's columns with the choices made by hand. */
export interface ChosenColumns {
  readonly columns: ColumnMap;
  /** Fields whose chosen column isn't there any more. */
  readonly missing: readonly Field[];
}

/**
 * The columns of a candidate, those chosen by hand first, the others by the words of the headers
 * that are left. A chosen column whose header was reworded is still known by its place, as long as
 * the new words say the same.
 */
export function chooseColumns(candidate: Candidate, choices: PlanChoice["columns"]): ChosenColumns {
  const { columns, missing } = locateChosen(candidate, choices);
  return { columns: { ...columns, ...columnsLeft(candidate, choices, columns) }, missing };
}

/** The columns chosen by hand alone. */
export function locateChosen(candidate: Candidate, choices: PlanChoice["columns"]): ChosenColumns {
  const columns: Partial<Record<Field, number>> = {};
  const missing: Field[] = [];
  // The keys are fields: `choices` is a record keyed by them.
  for (const [field, choice] of Object.entries(choices) as [Field, ColumnChoice | null][]) {
    if (choice === null) continue;
    const found = findChosen(candidate, field, choice);
    if (found === null) missing.push(field);
    else columns[field] = found;
  }
  return { columns, missing };
}

/** The columns of the fields that weren't chosen. One that the words told keeps its own, unless it was taken. */
function columnsLeft(
  { headers, columns }: Candidate,
  choices: PlanChoice["columns"],
  chosen: ColumnMap
): ColumnMap {
  const taken = new Set(Object.values(chosen));
  const unchosen = FIELDS.filter((field) => choices[field] === undefined);
  const told: Partial<Record<Field, number>> = {};
  for (const field of unchosen) {
    const column = columns[field];
    if (column === undefined || taken.has(column)) continue;
    told[field] = column;
    taken.add(column);
  }
  // Of the headers that are left, one may say what a taken one said.
  const rest = matchHeaders(headers.map((text, position) => (taken.has(position) ? "" : text)));
  for (const field of unchosen) {
    const column = rest.columns[field];
    if (told[field] === undefined && column !== undefined) told[field] = column;
  }
  return told;
}

/**
 * Whether a candidate on another sheet is plainly this plan: it has all headers that were chosen,
 * to the word, or the table that was named. A plan of which nothing was chosen can't be told.
 */
export function isPlainly({ table, headers }: Candidate, choice: PlanChoice): boolean {
  const chosen = Object.values(choice.columns).flatMap((column) => column ?? []);
  if (chosen.length === 0) return choice.table !== null && table === choice.table;
  const words = new Set(headers.map(comparable));
  return chosen.every(({ header }) => words.has(comparable(header)));
}

function findChosen(candidate: Candidate, field: Field, choice: ColumnChoice): number | null {
  const { headers, columns } = candidate;
  const wanted = comparable(choice.header);
  const same = headers.flatMap((header, position) =>
    header !== "" && comparable(header) === wanted ? [position] : []
  );
  if (same.includes(choice.position)) return choice.position;
  const [first] = same;
  if (first !== undefined) return first;
  return columns[field] === choice.position ? choice.position : null;
}
