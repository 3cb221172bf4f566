import { LONGEST_LABEL, MOST_STATUSES } from "./schemeLimits";
import { LEAST_CONTRAST } from "./contrast";
import type { OverallRole, SchemeFault, StatusPlace } from "./SchemeFault";

/** What a section is called by the status in each role. */
const ROLES: Readonly<Record<OverallRole, string>> = {
  sound: "a section that is fine",
  adverse: "a section at risk",
  worst: "a section at its worst",
};

/** What the colours of a status are of. */
const PARTS = { fill: "background", ink: "text colour", tint: "row colour" } as const;

/** What is wrong with a scheme, where, and what to do about it, in a sentence or two. */
export function schemeFaultText(fault: SchemeFault): string {
  switch (fault.code) {
    case "damaged":
      return `The stored scheme can't be read${fault.where === "" ? "" : ` at ${fault.where}`}. Choose a scheme, or make yours again.`;
    case "name-blank":
      return "The scheme has no name. Enter one.";
    case "no-statuses":
      return "The scheme has no statuses. Add two at least: one that is fine and one that isn't.";
    case "too-many-statuses":
      return `The scheme has ${fault.count} statuses. Keep ${MOST_STATUSES} at most.`;
    case "label-blank":
      return `${formatPlace(fault.at)} has no label. Enter the word that the tracker has for it.`;
    case "label-long":
      return `The label of ${formatPlace(fault.at).toLowerCase()} has ${fault.length} characters. Shorten it to ${LONGEST_LABEL} at most.`;
    case "label-repeated":
      return `Two statuses are called “${fault.label}”. Change one of them; case, spaces and punctuation don't tell them apart.`;
    case "alias-taken":
      return fault.ownerHasItAs === "label"
        ? `“${fault.alias}” is a status itself, so it can't be read as ${nameOf(fault)}. Take it out.`
        : `“${fault.alias}” would be read both as ${fault.owner} and as ${nameOf(fault)}. Take it from one of them.`;
    case "colour-bad":
      return `The ${PARTS[fault.part]} of ${nameOf(fault)} isn't a colour: “${fault.colour}”. Enter one such as #1E7B3A.`;
    case "contrast-low":
      return `Text on the ${PARTS[fault.part]} of ${nameOf(fault)} has a contrast of ${fault.ratio.toFixed(1)}:1. Choose colours that have ${LEAST_CONTRAST}:1 at least.`;
    case "mark-missing":
      return `${nameOf(fault)} has no mark. Choose one, so that it can be told without colour.`;
    case "mark-unfit":
      return `“${fault.mark}” can't be the mark of ${nameOf(fault)}. Choose one character that can be seen, other than a quotation mark.`;
    case "mark-repeated":
      return `${fault.owner} and ${nameOf(fault)} have the same mark, “${fault.mark}”. Choose another for one of them.`;
    case "overall-missing":
      return `No status is set for ${ROLES[fault.role]}. Choose one.`;
    case "overall-standing":
      return `${fault.label} can't stand for ${ROLES[fault.role]}, as it ${fault.role === "sound" ? "is" : "isn't"} adverse. Choose another status.`;
  }
}

/** The status's label, or its place in the list where it has none. */
function nameOf({ label, at }: { readonly label: string; readonly at: StatusPlace }): string {
  return label === "" ? formatPlace(at).toLowerCase() : label;
}

/** "Status 3", from 1. */
function formatPlace({ list, index }: StatusPlace): string {
  return `${list === "statuses" ? "Status" : "Word"} ${index + 1}`;
}
