import type { Finding, FindingCode } from "../checks/Finding";
import { pickFindings } from "../checks/findingBlocks";
import type { FindingOutline } from "../checks/FindingOutline";
import type { Report } from "../report";
import type { Scheme } from "../scheme/Scheme";
import { cellText } from "../tracker/cell";
import type { TrackerCells } from "../tracker/Tracker";
import { faultyCell } from "./faultyCell";
import type { FixOffer, FixOffers } from "./Fix";
import { keepOffers } from "./keepOffers";
import { proposeSections } from "./proposeSections";
import { proposeStatus } from "./proposeStatus";

/** The kinds of findings of which some can be mended by the status that they tell. */
const OF_STATUS: ReadonlySet<FindingCode> = new Set([
  "status/alias",
  "status/unknown",
  "status/blank",
]);

/** The kinds that can be mended only by what the other rows hold. */
const OF_SECTION: ReadonlySet<FindingCode> = new Set(["section/spelling", "section/titles"]);

/**
 * What can be done about a report's findings: one offer for each that an entry in its own cell would
 * mend. Offered is only what is certainly meant, or a choice where a person must say; never what a
 * contradiction is about, and nothing that would need another number format: a serial number in a cell
 * of text isn't a date. An offer is made when it's asked for: that of a status without looking at any
 * other finding, those of sections together.
 *
 * @param cells the trackers that the report was made from, as read
 */
export function proposeFixes(
  report: Pick<Report, "findings" | "scheme">,
  cells: readonly TrackerCells[]
): FixOffers {
  const { findings, scheme } = report;
  const trackers = cells.map((tracker) => {
    let sections: FixOffers | null = null;
    const offersOfSections = (): FixOffers =>
      (sections ??= keepOffers(
        proposeSections(
          pickFindings(findings, OF_SECTION).filter((finding) => isIn(finding, tracker)),
          tracker
        )
      ));
    return { tracker, offersOfSections };
  });
  const ownOf = (finding: FindingOutline): (typeof trackers)[number] | undefined =>
    trackers.find(({ tracker }) => isIn(finding, tracker));
  return {
    find: (finding) => {
      const own = ownOf(finding);
      if (own === undefined) return null;
      return OF_SECTION.has(finding.code)
        ? own.offersOfSections().find(finding)
        : offerStatus(finding, own.tracker, scheme);
    },
    isCertain: (outline) => {
      const { code, nearest } = outline;
      const own = ownOf(outline);
      if (own === undefined) return false;
      if (OF_SECTION.has(code)) return own.offersOfSections().isCertain(outline);
      return code === "status/alias" || (code === "status/unknown" && nearest !== null);
    },
    values: () => {
      const ofStatus = pickFindings(findings, OF_STATUS);
      return trackers.flatMap(({ tracker, offersOfSections }) => [
        ...ofStatus.flatMap((finding) =>
          isIn(finding, tracker) ? (offerStatus(finding, tracker, scheme) ?? []) : []
        ),
        ...offersOfSections().values(),
      ]);
    },
  };
}

/** Nothing where the cell holds something else by now than what the finding was of. */
function offerStatus(finding: Finding, tracker: TrackerCells, scheme: Scheme): FixOffer | null {
  const proposal = proposeStatus(finding, scheme);
  if (proposal === null) return null;
  const cell = faultyCell(finding, "status", tracker);
  const told = "text" in finding ? finding.text : "";
  return cellText(cell.before) === told ? { ...cell, ...proposal } : null;
}

function isIn({ plan, place }: FindingOutline, tracker: TrackerCells): boolean {
  return plan === tracker.plan && place.sheet === tracker.sheet && place.row >= tracker.firstRow;
}
