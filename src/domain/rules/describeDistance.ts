import type { Scheme } from "../scheme/Scheme";
import { statusLabel } from "../scheme/statusLabel";
import type { OverallRule } from "./OverallRule";
import { measureDistance, type Step } from "./measureDistance";
import { countFor, type SectionCounts } from "./rateSection";
import { rateCounts } from "./rules";

/**
 * How close a section is to its next RAG, in a sentence: "One fewer adverse action and it would be On
 * Track; 2 more exceptions and it would be Off Track." "" where nothing would turn it.
 */
export function describeDistance(
  section: SectionCounts,
  rule: OverallRule,
  scheme: Scheme
): string {
  const counts = countFor(section, rule, scheme);
  const distance = measureDistance(counts, rule);
  if (distance === null) return "";
  const tell = (step: Step, change: string): string =>
    `${change} and it would be ${statusLabel(scheme.overall[step.role], scheme)}`;
  const { better, worse } = distance;
  const adverse = rateCounts(counts, rule) === "sound";
  const parts = [
    ...(better ? [tell(better, formatChange(better.actions, "fewer", "adverse action"))] : []),
    ...(worse
      ? [tell(worse, formatChange(worse.actions, "more", adverse ? "adverse action" : "exception"))]
      : []),
  ];
  return parts.length === 0 ? "" : `${parts.join("; ")}.`;
}

/** "One fewer adverse action", "2 more exceptions". */
function formatChange(actions: number, way: "fewer" | "more", what: string): string {
  return actions === 1 ? `One ${way} ${what}` : `${actions} ${way} ${what}s`;
}
