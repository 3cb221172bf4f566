/** The shipped schemes' longer meanings, each in a few words. */
const BRIEF: ReadonlyMap<string, string> = new Map([
  ["The action is finished.", "finished"],
  ["The action is expected to be delivered by its due date.", "due date will be met"],
  ["The due date has passed, with no risk to what the action is for.", "late, aim not at risk"],
  ["Delivery by the due date is in doubt unless something is done.", "due date in doubt"],
  ["The due date has passed, and what the action is for is at risk.", "late, aim at risk"],
  ["The action won't be delivered by its due date as things stand.", "due date won't be met"],
  ["Delivery is very likely, with no issue that threatens it.", "very likely"],
  ["Delivery is likely, as long as the risks are watched.", "likely, risks to watch"],
  ["Delivery is possible, with issues that must be dealt with soon.", "possible, issues to settle"],
  [
    "Delivery is in doubt, with issues in several places that must be dealt with now.",
    "in doubt, issues to settle now",
  ],
  ["Delivery looks out of reach unless the action is thought through anew.", "out of reach"],
  ["What is to be delivered, or by when, is being agreed again.", "being agreed again"],
  ["The action is exempt from rating.", "not to be rated"],
]);

/**
 * A meaning in a few words, for where a sentence is too long. By the meaning's own words, so that a
 * scheme of one's own that begins as a shipped one has it until its meaning is reworded.
 *
 * @returns the meaning as it is where it isn't a shipped one
 */
export function briefMeaning(meaning: string): string {
  return BRIEF.get(meaning) ?? meaning;
}
