import type { Candidate, ColumnChoice, PlanChoice } from "../domain";
import type { ColumnMap } from "../domain/tracker/matchHeaders";
import { chooseColumns } from "../domain/tracker/PlanChoice";
import { FIELDS, type Field } from "../domain/tracker/Tracker";

/** One sheet as it stands in the set-up, ticked as a plan of the report or not. */
export interface PlanDraft {
  readonly sheet: string;
  readonly ticked: boolean;
  /** The plan's name as typed; blank: the sheet's. */
  readonly name: string;
  /** The table or header row that it's read by. */
  readonly candidate: Candidate;
  /** The columns set by hand, each of which changes something; the others go by the headers' words. */
  readonly columns: PlanChoice["columns"];
  /** Columns that were set by hand and aren't there any more. */
  readonly missing: readonly MissingColumn[];
}

/** A column that was set by hand and isn't there any more, by the header that it had. */
export interface MissingColumn {
  readonly field: Field;
  readonly header: string;
}

/** What each column is taken for now: positions among the candidate's headers, from 0. */
export function columnsOf({ candidate, columns }: PlanDraft): ColumnMap {
  return chooseColumns(candidate, columns).columns;
}

/** The column that a field has when it isn't set by hand; undefined for none. */
export function foundColumn({ candidate, columns }: PlanDraft, field: Field): number | undefined {
  return chooseColumns(candidate, without(columns, field)).columns[field];
}

/**
 * Sets a field's column by hand, unless it's the one that would be found anyway. A field that the
 * column was set for until now goes by the words of the headers again.
 *
 * @param position among the candidate's headers, of one that isn't blank; null: none
 */
export function setColumn(plan: PlanDraft, field: Field, position: number | null): PlanDraft {
  const others = listChoices(plan.columns).filter(
    ([each, choice]) => each !== field && (position === null || choice?.position !== position)
  );
  const rest = releaseColumn({ ...plan, columns: Object.fromEntries(others) }, field);
  return (foundColumn(rest, field) ?? null) === position
    ? rest
    : settle(rest, { ...rest.columns, [field]: choiceAt(plan.candidate, position) });
}

/** Lets a field go by the words of the headers again. */
export function releaseColumn(plan: PlanDraft, field: Field): PlanDraft {
  const missing = plan.missing.filter((each) => each.field !== field);
  return settle({ ...plan, missing }, without(plan.columns, field));
}

/** Reads the plan by another table or header row. What was set by hand stays where it's there too. */
export function setHeaders(plan: PlanDraft, candidate: Candidate): PlanDraft {
  return { ...adoptColumns({ ...plan, candidate }, plan.columns), missing: [] };
}

/** Takes on columns that were chosen when the headers may have been others. */
export function adoptColumns(plan: PlanDraft, choices: PlanChoice["columns"]): PlanDraft {
  const columns: Partial<Record<Field, ColumnChoice | null>> = {};
  const missing: MissingColumn[] = [];
  const taken = new Set<number>();
  for (const [field, choice] of listChoices(choices)) {
    const position = choice && chooseColumns(plan.candidate, { [field]: choice }).columns[field];
    if (choice !== null && (position === undefined || position === null || taken.has(position))) {
      missing.push({ field, header: choice.header });
      continue;
    }
    if (typeof position === "number") taken.add(position);
    columns[field] = choiceAt(plan.candidate, position ?? null);
  }
  return { ...settle(plan, columns), missing };
}

/** Every column as it is now, as if all had been set by hand. */
export function chooseEveryColumn(plan: PlanDraft): PlanChoice["columns"] {
  const columns = columnsOf(plan);
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const position = columns[field] ?? null;
      return position === null && plan.columns[field] !== null
        ? []
        : [[field, choiceAt(plan.candidate, position)]];
    })
  );
}

/** Keeps those columns of the ones set by hand that change something. */
function settle(plan: PlanDraft, chosen: PlanChoice["columns"]): PlanDraft {
  const { candidate } = plan;
  let columns = chosen;
  for (const [field] of listChoices(chosen)) {
    const rest = without(columns, field);
    const same = sameColumns(
      chooseColumns(candidate, rest).columns,
      chooseColumns(candidate, columns).columns
    );
    if (same) columns = rest;
  }
  return { ...plan, columns };
}

function choiceAt({ headers }: Candidate, position: number | null): ColumnChoice | null {
  return position === null ? null : { header: headers[position] ?? "", position };
}

function sameColumns(a: ColumnMap, b: ColumnMap): boolean {
  return FIELDS.every((field) => a[field] === b[field]);
}

function without(columns: PlanChoice["columns"], field: Field): PlanChoice["columns"] {
  return Object.fromEntries(listChoices(columns).filter(([each]) => each !== field));
}

function listChoices(columns: PlanChoice["columns"]): [Field, ColumnChoice | null][] {
  return FIELDS.flatMap((field) => {
    const choice = columns[field];
    return choice === undefined ? [] : [[field, choice]];
  });
}
