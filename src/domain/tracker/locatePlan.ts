import { fail, succeed, type Result } from "../result";
import type { Candidate } from "./Candidate";
import { isComplete, whatLacks } from "./completeness";
import type { NoTracker } from "./NoTracker";
import { chooseColumns, isPlainly, locateChosen, type PlanChoice } from "./PlanChoice";
import { placeTracker, type FoundTracker } from "./placeTracker";

/**
 * Finds a plan that the user has set: on its sheet, in the table or under the headers that were
 * chosen. A sheet that was renamed is known again when just one other has the columns that were
 * chosen or the table that was named.
 *
 * @param others sheets that are other plans'
 */
export function locatePlan(
  choice: PlanChoice,
  candidates: readonly Candidate[],
  others: readonly string[]
): Result<FoundTracker, NoTracker> {
  const own = candidates.filter(({ sheet }) => sheet === choice.sheet);
  const headers = pickHeaders(choice, own);
  return headers === null ? locateRenamed(choice, candidates, others) : settle(choice, headers);
}

/**
 * Of a sheet's candidates the one with most of what was chosen; of equally good ones the table that
 * was named, then one that lacks nothing, then the likeliest. null when there are no candidates.
 */
export function pickHeaders(
  choice: PlanChoice,
  candidates: readonly Candidate[]
): Candidate | null {
  const [best] = candidates
    .map((candidate) => {
      const { columns, missing } = locateChosen(candidate, choice.columns);
      return {
        candidate,
        missing: missing.length,
        named: Number(candidate.table === choice.table),
        complete: Number(isComplete({ ...candidate.columns, ...columns })),
      };
    })
    .sort(
      (a, b) =>
        a.missing - b.missing ||
        b.named - a.named ||
        b.complete - a.complete ||
        b.candidate.score - a.candidate.score
    );
  return best?.candidate ?? null;
}

function locateRenamed(
  choice: PlanChoice,
  candidates: readonly Candidate[],
  others: readonly string[]
): Result<FoundTracker, NoTracker> {
  const likely = candidates.filter(
    (each) => !others.includes(each.sheet) && isPlainly(each, choice)
  );
  const fits = [...new Set(likely.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const headers = pickHeaders(
      choice,
      likely.filter((each) => each.sheet === sheet)
    );
    const located = headers === null ? null : settle(choice, headers);
    return located?.ok === true ? [located] : [];
  });
  const [only] = fits;
  return only === undefined || fits.length > 1
    ? fail({ code: "plan-gone", sheet: choice.sheet })
    : only;
}

function settle(choice: PlanChoice, candidate: Candidate): Result<FoundTracker, NoTracker> {
  const { columns, missing } = chooseColumns(candidate, choice.columns);
  const [field] = missing;
  if (field !== undefined) {
    const header = choice.columns[field]?.header ?? "";
    return fail({ code: "column-gone", sheet: candidate.sheet, field, header });
  }
  if (!isComplete(columns)) return fail(whatLacks(candidate, columns));
  return succeed(placeTracker(candidate, columns, choice.name));
}
