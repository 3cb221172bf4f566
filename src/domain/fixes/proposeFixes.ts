import type { Finding, FindingCode } from "../checks/Finding";
import { pickFindings } from "../checks/findingBlocks";
import type { Report } from "../report";
import type { TrackerCells } from "../tracker/Tracker";
import { faultyCell } from "./faultyCell";
import { offerKey } from "./findOffer";
import type { FixOffer, FixOffers } from "./Fix";
import { proposeSections } from "./proposeSections";
import { proposeStatus } from "./proposeStatus";

/**
 * What can be done about a report's findings: one offer for each that an entry in its own cell would
 * mend. Offered is only what is certainly meant, or a choice where a person must say; never what a
 * contradiction is about, and nothing that would need another number format: a serial number in a cell
 * of text isn't a date. They're found once the first is asked for.
 *
 * @param cells the trackers that the report was made from, as read
 */
export function proposeFixes(
  report: Pick<Report, "findings" | "scheme">,
  cells: readonly TrackerCells[]
): FixOffers {
  let found: ReadonlyMap<string, FixOffer> | null = null;
  const find = (): ReadonlyMap<string, FixOffer> => (found ??= findOffers(report, cells));
  return {
    get: (key) => find().get(key),
    values: () => find().values(),
    [Symbol.iterator]: () => find()[Symbol.iterator](),
  };
}

function findOffers(
  { findings, scheme }: Pick<Report, "findings" | "scheme">,
  cells: readonly TrackerCells[]
): ReadonlyMap<string, FixOffer> {
  const mendable = pickFindings(findings, MENDABLE);
  const offers = cells.flatMap((tracker) => {
    const own = mendable.filter((finding) => isIn(finding, tracker));
    return [
      ...own.flatMap((finding): FixOffer[] => {
        const status = proposeStatus(finding, scheme);
        return status ? [{ ...faultyCell(finding, "status", tracker), ...status }] : [];
      }),
      ...proposeSections(own, tracker),
    ];
  });
  return new Map(offers.map((offer) => [offerKey(offer), offer]));
}

/** The kinds of findings of which some can be mended. */
const MENDABLE: ReadonlySet<FindingCode> = new Set([
  "status/alias",
  "status/unknown",
  "status/blank",
  "section/spelling",
  "section/titles",
]);

function isIn({ plan, place }: Finding, tracker: TrackerCells): boolean {
  return plan === tracker.plan && place.sheet === tracker.sheet && place.row >= tracker.firstRow;
}
