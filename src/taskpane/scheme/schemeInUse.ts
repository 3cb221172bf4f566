import { chosenScheme } from "../../app/resolveScheme";
import type { SchemeChoice } from "../../app/SchemeChoice";
import { findScheme, publishedScheme, type BlueMeaning, type Scheme } from "../../domain";
import type { Report, SchemeFit } from "../../domain/report";

/** What can be picked: "guess", "brag", "own", or the id of another scheme that ships. */
export type SchemeOption = string;

/** The option that a choice is shown as. BRAG is one, whatever Blue means. */
export function optionOf(choice: SchemeChoice | null): SchemeOption {
  if (choice === null) return "guess";
  return choice.kind === "shipped" ? choice.id : choice.kind;
}

/** What Blue means in a choice; complete unless it was chosen otherwise. */
export function blueOf(choice: SchemeChoice | null): BlueMeaning {
  return choice?.kind === "brag" ? choice.blue : "complete";
}

/**
 * The scheme that statuses are read by, without the aliases that were confirmed: the one chosen, or
 * else the one that the report's statuses were guessed to be of. The default without a report.
 */
export function schemeInUse(choice: SchemeChoice | null, report: Report | null): Scheme {
  if (choice !== null) return chosenScheme(choice);
  return findScheme(report?.scheme.id ?? "") ?? publishedScheme;
}

/** How well the choice fits; null while the report is still one of another choice. */
export function fitOf(choice: SchemeChoice | null, report: Report | null): SchemeFit | null {
  if (report === null || report.schemeFit.chosen !== (choice !== null)) return null;
  return report.scheme.id === schemeInUse(choice, report).id ? report.schemeFit : null;
}
