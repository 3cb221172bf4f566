import { fail, succeed, type Result } from "../result";
import type { Candidate } from "./Candidate";
import { isComplete, whatLacks } from "./completeness";
import type { NoTracker } from "./NoTracker";
import { chooseColumns, hasChosenHeaders, type ChosenColumns, type PlanChoice } from "./PlanChoice";
import { placeTracker, type FoundTracker } from "./placeTracker";

interface Fit extends ChosenColumns {
  readonly candidate: Candidate;
}

/**
 * Finds a plan that the user has set: on its sheet, in the table or under the headers that were
 * chosen. A sheet that was renamed is known again when just one other has all that was chosen.
 *
 * @param others sheets that are other plans'
 */
export function locatePlan(
  choice: PlanChoice,
  candidates: readonly Candidate[],
  others: readonly string[]
): Result<FoundTracker, NoTracker> {
  const own = candidates.filter(({ sheet }) => sheet === choice.sheet);
  const fit = pickFit(choice, own);
  return fit === null ? locateRenamed(choice, candidates, others) : settle(choice, fit);
}

function locateRenamed(
  choice: PlanChoice,
  candidates: readonly Candidate[],
  others: readonly string[]
): Result<FoundTracker, NoTracker> {
  const sheets = new Set(
    candidates.map(({ sheet }) => sheet).filter((each) => !others.includes(each))
  );
  const fits = [...sheets].flatMap((sheet) => {
    const fit = pickFit(
      choice,
      candidates.filter((each) => each.sheet === sheet && hasChosenHeaders(each, choice.columns))
    );
    return fit !== null && fit.missing.length === 0 && isComplete(fit.columns) ? [fit] : [];
  });
  const [only] = fits;
  return only === undefined || fits.length > 1
    ? fail({ code: "plan-gone", sheet: choice.sheet })
    : settle(choice, only);
}

/**
 * The candidate with most of what was chosen; of equally good ones the table that was named, then
 * the likeliest. null when there are no candidates.
 */
function pickFit(choice: PlanChoice, candidates: readonly Candidate[]): Fit | null {
  let best: Fit | null = null;
  for (const candidate of candidates) {
    const fit: Fit = { candidate, ...chooseColumns(candidate, choice.columns) };
    if (best === null || compareFits(fit, best, choice) < 0) best = fit;
  }
  return best;
}

function compareFits(a: Fit, b: Fit, choice: PlanChoice): number {
  const named = ({ candidate }: Fit): number => Number(candidate.table === choice.table);
  return (
    a.missing.length - b.missing.length ||
    named(b) - named(a) ||
    b.candidate.score - a.candidate.score
  );
}

function settle(choice: PlanChoice, fit: Fit): Result<FoundTracker, NoTracker> {
  const { candidate, columns, missing } = fit;
  const [field] = missing;
  if (field !== undefined) {
    const header = choice.columns[field]?.header ?? "";
    return fail({ code: "column-gone", sheet: candidate.sheet, field, header });
  }
  if (!isComplete(columns)) return fail(whatLacks(candidate, columns));
  return succeed(placeTracker(candidate, columns, choice.name));
}
