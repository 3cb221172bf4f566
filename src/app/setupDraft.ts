import type { Candidate, NoTracker, PlanChoice } from "../domain";
import { isComplete, whatLacks } from "../domain/tracker/completeness";
import { locatePlan, pickHeaders } from "../domain/tracker/locatePlan";
import { bestOfSheets, pickLikeliest, proposeTracker } from "../domain/tracker/proposal";
import { adoptColumns, chooseEveryColumn, columnsOf, type PlanDraft } from "./planDraft";
import type { SetupSettings, WorkbookLook } from "./session";

/** The tracker's sheets and columns as they stand in the set-up, not kept yet. */
export interface SheetsDraft {
  /** One for each sheet that has something like headers, in the order of the sheets. */
  readonly plans: readonly PlanDraft[];
  /** Sheets that were set as plans' and aren't there any more. */
  readonly gone: readonly string[];
}

/** Why a report can't be made from a draft, before anything is read. */
export type DraftFault =
  | NoTracker
  /** No sheet is ticked. */
  | { readonly code: "no-plan" }
  /** Two plans have one name, so that the report couldn't tell them apart. */
  | { readonly code: "name-not-unique"; readonly name: string }
  /** A scheme of one's own is being edited, and has faults. */
  | { readonly code: "scheme-faulty" }
  /** A cut of the rule isn't right. */
  | { readonly code: "rule-faulty" }
  /** What is typed as the report's number is none. */
  | { readonly code: "number-faulty" }
  /** The headers chosen can't be told from others of the sheet, and so couldn't be found again. */
  | { readonly code: "headers-not-unique"; readonly sheet: string };

/**
 * The draft to begin with: what is kept in the workbook, or else what is proposed.
 *
 * @param choices as kept; empty: the add-in proposes a sheet
 */
export function draftSheets(look: WorkbookLook, choices: readonly PlanChoice[]): SheetsDraft {
  const kept = new Map<string, PlanChoice>();
  const gone: string[] = [];
  for (const choice of choices) {
    const sheet = findSheet(choice, look, [
      ...choices.filter((each) => each !== choice).map((each) => each.sheet),
      ...kept.keys(),
    ]);
    if (sheet === null) gone.push(choice.sheet);
    else kept.set(sheet, choice);
  }
  const proposed = choices.length === 0 ? findLikeliest(look)?.sheet : undefined;
  return {
    gone,
    plans: look.sheets.flatMap((sheet) => {
      const headers = listHeaders(look, sheet);
      const [best] = headers;
      if (best === undefined) return [];
      const choice = kept.get(sheet);
      const ticked = sheet === proposed || choice !== undefined;
      const plan: PlanDraft = {
        sheet,
        ticked,
        name: choice?.name ?? "",
        candidate: best,
        columns: {},
        missing: [],
      };
      if (choice === undefined) return [plan];
      const picked = pickHeaders(choice, onSheet(look, sheet));
      const candidate = headers.find((each) => each === picked) ?? best;
      return [adoptColumns({ ...plan, candidate }, choice.columns)];
    }),
  };
}

/**
 * What of a draft is to be kept: a column only where it differs from what the headers' words say,
 * except that headers which aren't a sheet's best are known by all their columns; nothing at all
 * where the draft is what would be found by itself.
 */
export function choosePlans({ plans }: SheetsDraft, look: WorkbookLook): readonly PlanChoice[] {
  const ticked = plans.filter((plan) => plan.ticked);
  const choices = ticked.map((plan) => choosePlan(plan, look));
  const [only] = choices;
  const found =
    choices.length === 1 &&
    ticked[0]?.candidate === findProposed(look) &&
    only?.name === "" &&
    Object.keys(only.columns).length === 0;
  return found ? [] : choices;
}

/** The first thing that keeps a draft from being a report's; null when there's none. */
export function findFault({ plans }: SheetsDraft, look: WorkbookLook): DraftFault | null {
  const ticked = plans.filter((plan) => plan.ticked);
  if (ticked.length === 0) return { code: "no-plan" };
  const names = ticked.map(nameOf);
  for (const [index, plan] of ticked.entries()) {
    const name = nameOf(plan);
    if (names.indexOf(name) < index) return { code: "name-not-unique", name };
    const columns = columnsOf(plan);
    if (!isComplete(columns)) return whatLacks(plan.candidate, columns);
    if (pickHeaders(choosePlan(plan, look), onSheet(look, plan.sheet)) !== plan.candidate)
      return { code: "headers-not-unique", sheet: plan.sheet };
  }
  return null;
}

/**
 * The tables and rows of a sheet that can be chosen as its headers, likeliest first: those with a
 * header word, and those with at least two texts. Of rows with the same texts, as where headers
 * are repeated on each page, the first.
 */
export function listHeaders(look: WorkbookLook, sheet: string): readonly Candidate[] {
  const seen = new Set<string>();
  return look.candidates
    .filter((candidate) => {
      if (candidate.sheet !== sheet) return false;
      const key = JSON.stringify([candidate.table, candidate.headers]);
      const known = seen.has(key);
      seen.add(key);
      const texts = candidate.headers.filter((header) => header !== "").length;
      return !known && (candidate.score > 0 || texts > 1);
    })
    .sort(
      (a, b) => Number(isComplete(b.columns)) - Number(isComplete(a.columns)) || b.score - a.score
    );
}

/** The tracker that is found when nothing is set by hand; null for none, or several equally good. */
export function findProposed({ candidates }: WorkbookLook): Candidate | null {
  return pickOnly(proposeTracker(candidates).trackers);
}

/** The settings that differ: what there is to keep. */
export function listChanges(before: SetupSettings, after: SetupSettings): Partial<SetupSettings> {
  const same = (name: keyof SetupSettings): boolean =>
    JSON.stringify(before[name]) === JSON.stringify(after[name]);
  return {
    ...(same("plans") ? {} : { plans: after.plans }),
    ...(same("title") ? {} : { title: after.title }),
    ...(same("reportNumber") ? {} : { reportNumber: after.reportNumber }),
    ...(same("scheme") ? {} : { scheme: after.scheme }),
    ...(same("aliases") ? {} : { aliases: after.aliases }),
    ...(same("rule") ? {} : { rule: after.rule }),
    ...(same("decimals") ? {} : { decimals: after.decimals }),
  };
}

/** The proposed tracker, or else the one that lacks something and is likelier than all others. */
function findLikeliest(look: WorkbookLook): Candidate | null {
  if (proposeTracker(look.candidates).trackers.length > 0) return findProposed(look);
  return pickOnly(pickLikeliest(bestOfSheets(look.candidates).filter(({ score }) => score > 0)));
}

function pickOnly([only, ...others]: readonly Candidate[]): Candidate | null {
  return only === undefined || others.length > 0 ? null : only;
}

function onSheet({ candidates }: WorkbookLook, sheet: string): readonly Candidate[] {
  return candidates.filter((candidate) => candidate.sheet === sheet);
}

/**
 * The sheet of a plan that was set, by its new name where it was renamed; null when it's gone.
 *
 * @param others sheets that are other plans'
 */
function findSheet(
  choice: PlanChoice,
  { candidates }: WorkbookLook,
  others: readonly string[]
): string | null {
  if (candidates.some(({ sheet }) => sheet === choice.sheet)) return choice.sheet;
  const located = locatePlan(choice, candidates, others);
  return located.ok ? located.value.place.sheet : null;
}

/** The plan's name as it would be printed. */
function nameOf({ name, sheet }: PlanDraft): string {
  return name.trim() === "" ? sheet : name.trim();
}

function choosePlan(plan: PlanDraft, look: WorkbookLook): PlanChoice {
  const { sheet, candidate } = plan;
  const name = nameOf(plan);
  const own = { sheet, table: candidate.table, name: name === sheet ? "" : name };
  const isBest = pickHeaders({ ...own, columns: {} }, onSheet(look, sheet)) === candidate;
  return { ...own, columns: isBest ? plan.columns : chooseEveryColumn(plan) };
}
