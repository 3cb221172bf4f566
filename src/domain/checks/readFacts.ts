import type { Scheme } from "../scheme/Scheme";
import { runOf } from "../tracker/ActionColumns";
import type { IsoDay } from "../tracker/calendarDay";
import { cellText, type CellValue } from "../tracker/cell";
import { isCellError } from "../tracker/cellError";
import { readRefDay } from "../tracker/refDay";
import { StatusIds } from "../tracker/StatusIds";
import type { StatusReading, Tracker } from "../tracker/Tracker";
import { isKnownSection } from "./checkSection";
import { createDueFacts } from "./createDueFacts";
import { deniesDelay } from "./deniesDelay";
import { findDelayWords } from "./delayWords";
import { FactTable } from "./FactTable";
import { isPlainlySaid, isUnsaid } from "./isUnsaid";
import { DUES, REASONS, REFS, SAYINGS, type RowFacts } from "./RowFacts";

const SAID = SAYINGS.indexOf("said");
const UNSAID = SAYINGS.indexOf("unsaid");
const ERROR = SAYINGS.indexOf("error");
const DELAY = REASONS.indexOf("delay");

/** Where each fact has its bits in a row's number; 3, 2 or 1 of them, as many as it takes. */
const SECTION_ERROR = 0;
const GROUP_ERROR = 1;
const SECTION_KNOWN = 2;
const TITLE_ERROR = 3;
const DUE_TEXT = 4;
const MITIGATION = 5;
const REASON = 7;
const LEAD = 9;
const DUE = 11;
const REF = 14;

/**
 * Reads the facts of a tracker's rows: as two numbers that rows have in common which are alike in them. Goes
 * down one column after the other, and looks at each cell as lightly as can be.
 */
export interface FactReader {
  /**
   * Reads those of the actions from a position to the one before another, as their cells are now.
   *
   * @param codes gets a number for all facts but the statuses, the first action's at 0
   * @param statuses gets a number for the statuses
   */
  readonly read: (from: number, to: number, codes: Int32Array, statuses: Int32Array) => void;
  /** The facts that two such numbers stand for. */
  readonly factsOf: (code: number, status: number) => RowFacts;
}

/** Makes the reader of a tracker's facts. */
export function createFactReader(
  { columns: has, sections, actions }: Tracker,
  scheme: Scheme,
  asAt: IsoDay | null
): FactReader {
  const { columns } = actions;
  const { source, indexes, statusIds, readings, hasPlainRef, runs } = columns;
  const { values } = source;
  const baselines = has.baseline === undefined ? null : new StatusIds(source.readStatus);
  const pairs = new FactTable();
  const pairsOf: (readonly [status: number, baseline: number])[] = [];
  const dues = createDueFacts(source, asAt);
  /** By status id, as far as it's known: whether a reason that speaks of delay speaks against it. */
  const denies: boolean[] = [];

  const readRefs = (from: number, to: number, codes: Int32Array): void => {
    for (let at = from; at < to; at++) {
      if (hasPlainRef[at] === 1) continue;
      const fact = refFact(values.ref[indexes[at] ?? 0]);
      codes[at - from] = (codes[at - from] ?? 0) | (fact << REF);
    }
  };
  const refFact = (value: CellValue | undefined): number => {
    const ref = cellText(value);
    if (typeof value === "number") {
      if (readRefDay(value, source.dates) !== null) return REFS.indexOf("day");
      return REFS.indexOf(ref.includes(".") ? "decimal" : "text");
    }
    if (ref === "") return REFS.indexOf("blank");
    return REFS.indexOf(isCellError(ref) ? "error" : "text");
  };

  const readDues = (from: number, to: number, codes: Int32Array): void => {
    const { due } = values;
    for (let at = from; at < to; at++) {
      const value = due[indexes[at] ?? 0];
      const fact = typeof value === "number" ? dues.ofNumber(value) : dues.of(value);
      codes[at - from] = (codes[at - from] ?? 0) | ((fact & 7) << DUE) | ((fact >> 3) << DUE_TEXT);
    }
  };

  const readLeads = (from: number, to: number, codes: Int32Array): void => {
    const { lead } = values;
    for (let at = from; at < to; at++) {
      const value = lead[indexes[at] ?? 0];
      if (isPlainlySaid(value)) continue;
      codes[at - from] = (codes[at - from] ?? 0) | (sayingOf(value) << LEAD);
    }
  };

  const readMitigations = (from: number, to: number, codes: Int32Array): void => {
    const { mitigation } = values;
    for (let at = from; at < to; at++) {
      const value = mitigation[indexes[at] ?? 0];
      if (isPlainlySaid(value)) continue;
      const saying = value === "" ? UNSAID : sayingOf(value);
      codes[at - from] = (codes[at - from] ?? 0) | (saying << MITIGATION);
    }
  };

  const readReasons = (from: number, to: number, codes: Int32Array): void => {
    const { reason } = values;
    for (let at = from; at < to; at++) {
      const value = reason[indexes[at] ?? 0];
      const saying = value === "" ? UNSAID : isPlainlySaid(value) ? SAID : sayingOf(value);
      const fact = saying === SAID && speaksOfDelay(value, statusIds[at] ?? 0) ? DELAY : saying;
      codes[at - from] = (codes[at - from] ?? 0) | (fact << REASON);
    }
  };
  const speaksOfDelay = (reason: CellValue | undefined, status: number): boolean => {
    const denied = (denies[status] ??= deniesDelay(readings[status] ?? BLANK, scheme));
    return denied && typeof reason === "string" && findDelayWords(reason).length > 0;
  };

  const readTitles = (from: number, to: number, codes: Int32Array): void => {
    const { action } = values;
    for (let at = from; at < to; at++) {
      const value = action[indexes[at] ?? 0];
      if (isPlainlySaid(value) || !isCellError(value)) continue;
      codes[at - from] = (codes[at - from] ?? 0) | (1 << TITLE_ERROR);
    }
  };

  /** Rows of one run are alike in this. */
  const readPlaces = (from: number, to: number, codes: Int32Array): void => {
    let run = runOf(columns, from);
    for (let at = from; at < to; run++) {
      const end = Math.min(to, runs.starts[run + 1] ?? to);
      const fact = placeFact(at);
      for (; at < end; at++) codes[at - from] = fact;
    }
  };
  const placeFact = (at: number): number => {
    const index = indexes[at] ?? 0;
    return (
      (isKnown(columns.sections[at] ?? 0) ? 1 << SECTION_KNOWN : 0) |
      (isCellError(values.group[index]) ? 1 << GROUP_ERROR : 0) |
      (isCellError(values.section[index]) ? 1 << SECTION_ERROR : 0)
    );
  };

  const isKnown = (index: number): boolean => {
    if ((columns.sectionKeys[index] ?? 0) > 0) return true;
    const section = sections[index];
    return section !== undefined && isKnownSection(section);
  };

  const readStatuses = (from: number, to: number, statuses: Int32Array): void => {
    for (let at = from; at < to; at++) statuses[at - from] = statusIds[at] ?? 0;
    if (baselines === null) return;
    for (let at = from; at < to; at++) {
      const status = statusIds[at] ?? 0;
      const baseline = baselines.idOf(values.baseline[indexes[at] ?? 0]);
      const pair = pairs.numberOf(status, baseline);
      if (pair === pairsOf.length) pairsOf.push([status, baseline]);
      statuses[at - from] = pair;
    }
  };

  return {
    read: (from, to, codes, statuses) => {
      readStatuses(from, to, statuses);
      // The first writes all of a row's number, the others their bits.
      readPlaces(from, to, codes);
      readRefs(from, to, codes);
      readDues(from, to, codes);
      readLeads(from, to, codes);
      readTitles(from, to, codes);
      readReasons(from, to, codes);
      readMitigations(from, to, codes);
    },
    factsOf: (code, numberOfStatuses) => {
      const [status, baseline] =
        baselines === null ? [numberOfStatuses, null] : (pairsOf[numberOfStatuses] ?? [0, 0]);
      const take = (from: number, bits: number): number => (code >> from) & ((1 << bits) - 1);
      return {
        status: readings[status] ?? BLANK,
        baseline: baseline === null ? BLANK : (baselines?.readings[baseline] ?? BLANK),
        ref: REFS[take(REF, 3)] ?? "text",
        group: take(GROUP_ERROR, 1) === 1 ? "error" : null,
        section: take(SECTION_ERROR, 1) === 1 ? "error" : null,
        title: take(TITLE_ERROR, 1) === 1 ? "error" : null,
        lead: SAYINGS[take(LEAD, 2)] ?? "said",
        due: DUES[take(DUE, 3)] ?? "blank",
        dueIsText: take(DUE_TEXT, 1) === 1,
        reason: REASONS[take(REASON, 2)] ?? "said",
        mitigation: SAYINGS[take(MITIGATION, 2)] ?? "said",
        sectionIsKnown: take(SECTION_KNOWN, 1) === 1,
      };
    },
  };
}

const BLANK: StatusReading = { kind: "blank" };

/** A position in `SAYINGS`. */
function sayingOf(value: CellValue = ""): number {
  if (isUnsaid(value)) return UNSAID;
  return isCellError(value) ? ERROR : SAID;
}
