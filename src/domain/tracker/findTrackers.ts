import { fail, succeed, type Result } from "../result";
import { listCandidates, type Candidate } from "./Candidate";
import { createHeaderReader, type HeaderReader } from "./headerReader";
import { locatePlan } from "./locatePlan";
import { isComplete, whatLacks } from "./completeness";
import { matchHeaders } from "./matchHeaders";
import type { NoTracker } from "./NoTracker";
import type { PlanChoice } from "./PlanChoice";
import { placeTracker, type FoundTracker } from "./placeTracker";
import { LEAST_SCORE, proposeTracker } from "./proposal";
import { columnIndex } from "./place";
import type { Survey } from "./Survey";

/**
 * Finds the trackers that a report is made of: the sheets that the user has set as its plans, or
 * else the one whose headers say most. Two sheets that are equally good are not guessed between.
 *
 * @param choices what the user has set; empty: the add-in proposes one
 * @returns at least one tracker, in the order of the choices
 */
export function findTrackers(
  survey: Survey,
  choices: readonly PlanChoice[] = []
): Result<readonly FoundTracker[], NoTracker> {
  const reader = createHeaderReader();
  const candidates = listCandidates(survey, reader);
  if (choices.length === 0) return findOne(candidates, survey, reader);
  const found: FoundTracker[] = [];
  for (const choice of choices) {
    const others = [
      ...choices.filter((each) => each !== choice).map(({ sheet }) => sheet),
      ...found.map(({ place }) => place.sheet),
    ];
    const located = locatePlan(choice, candidates, others);
    if (!located.ok) return located;
    found.push(located.value);
  }
  return succeed(found.map((each, index) => withOwnName(each, found.slice(0, index))));
}

/** A plan whose name is taken by one before it is named by its sheet too. */
function withOwnName(found: FoundTracker, before: readonly FoundTracker[]): FoundTracker {
  const { place } = found;
  if (before.every((each) => each.place.plan !== place.plan)) return found;
  return { ...found, place: { ...place, plan: `${place.plan} (${place.sheet})` } };
}

function findOne(
  candidates: readonly Candidate[],
  survey: Survey,
  reader: HeaderReader
): Result<readonly FoundTracker[], NoTracker> {
  const { trackers, near } = proposeTracker(candidates);
  const [tracker] = trackers;
  if (trackers.length > 1)
    return fail({ code: "several-trackers", sheets: trackers.map(({ sheet }) => sheet) });
  if (tracker) return succeed([placeTracker(tracker, tracker.columns, "")]);
  if (near) return fail(whatLacks(near, near.columns));
  return fail(
    findTransposed(survey, reader) ?? {
      code: "no-tracker",
      sheets: survey.sheets.filter((sheet) => sheet.head !== null).map((sheet) => sheet.name),
    }
  );
}

/** A sheet whose headers run down a column, with each action in a column of its own. */
function findTransposed(survey: Survey, reader: HeaderReader): NoTracker | null {
  for (const { name, head } of survey.sheets) {
    const width = head?.values[0]?.length ?? 0;
    for (let column = 0; head !== null && column < width; column++) {
      const { columns, score } = matchHeaders(
        head.values.map((row) => row[column] ?? ""),
        reader
      );
      if (score < LEAST_SCORE || !isComplete(columns)) continue;
      return { code: "transposed", sheet: name, column: columnIndex(head.column + column) };
    }
  }
  return null;
}
