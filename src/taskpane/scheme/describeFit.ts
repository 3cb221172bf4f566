import type { Report, SchemeFit } from "../../domain/report";
import { countOf, formatCount } from "../words/countOf";
import { fitOf } from "./schemeInUse";

/** How many of the statuses found fit: "64 of 67 statuses fit." Blank when that isn't known. */
export function describeFit(fit: SchemeFit | null): string {
  if (fit === null) return "";
  if (fit.of === 0) return "No action has a status yet.";
  return `${formatCount(fit.fits)} of ${countOf(fit.of, "status", "statuses")} ${fit.fits === 1 ? "fits" : "fit"}.`;
}

/** What was guessed, and how many fit it. */
export function describeGuess(report: Report | null): string {
  const fit = fitOf(null, report);
  if (report === null || fit === null) return "Told once the tracker is read.";
  return `${report.scheme.name}: ${describeFit(fit)}`;
}
