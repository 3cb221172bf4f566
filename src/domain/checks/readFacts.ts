import { numberAt } from "../numberAt";
import type { Scheme } from "../scheme/Scheme";
import { runOf } from "../tracker/ActionColumns";
import type { IsoDay } from "../tracker/calendarDay";
import { cellText, type CellValue } from "../tracker/cell";
import { isCellError } from "../tracker/cellError";
import { readRefDay } from "../tracker/refDay";
import { StatusIds } from "../tracker/StatusIds";
import type { Field, StatusReading, Tracker } from "../tracker/Tracker";
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
  /** The first of these numbers of an action, when a cell of a field that doesn't place it has changed since it was `code`. */
  readonly reread: (position: number, code: number, field: Field) => number;
  /** The second of them. */
  readonly statusesOf: (position: number) => number;
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

  const refFact = (value: CellValue | undefined): number => {
    const ref = cellText(value);
    if (typeof value === "number") {
      if (readRefDay(value, source.dates) !== null) return REFS.indexOf("day");
      return REFS.indexOf(ref.includes(".") ? "decimal" : "text");
    }
    if (ref === "") return REFS.indexOf("blank");
    return REFS.indexOf(isCellError(ref) ? "error" : "text");
  };
  const reasonFact = (reason: CellValue | undefined, status: number): number => {
    if (reason === "") return UNSAID;
    const saying = sayingOf(reason);
    return saying === SAID && speaksOfDelay(reason, status) ? DELAY : saying;
  };
  const speaksOfDelay = (reason: CellValue | undefined, status: number): boolean => {
    const denied = (denies[status] ??= deniesDelay(readings[status] ?? BLANK, scheme));
    return denied && typeof reason === "string" && findDelayWords(reason).length > 0;
  };
  const placeFact = (at: number): number => {
    const index = numberAt(indexes, at);
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

  const statusesOf = (position: number): number => {
    const status = numberAt(statusIds, position);
    if (baselines === null) return status;
    const baseline = baselines.idOf(values.baseline[numberAt(indexes, position)]);
    const pair = pairs.numberOf(status, baseline);
    if (pair === pairsOf.length) pairsOf.push([status, baseline]);
    return pair;
  };

  return {
    read: (from, to, codes, statuses) => {
      const { ref, lead, due, action, reason, mitigation } = values;
      let run = runOf(columns, from);
      let end = from;
      let place = 0;
      for (let at = from; at < to; at++) {
        if (at === end) {
          // Actions of one run are alike in this.
          place = placeFact(at);
          end = runs.starts[++run] ?? to;
        }
        const index = numberAt(indexes, at);
        const status = numberAt(statusIds, at);
        statuses[at - from] = status;
        let code = place;
        if (hasPlainRef[at] !== 1) code |= refFact(ref[index]) << REF;
        const day = due[index];
        const dueFact = typeof day === "number" ? dues.ofNumber(day) : dues.of(day);
        code |= ((dueFact & 7) << DUE) | ((dueFact >> 3) << DUE_TEXT);
        if (!isPlainlySaid(lead[index])) code |= sayingOf(lead[index]) << LEAD;
        if (isCellError(action[index])) code |= 1 << TITLE_ERROR;
        code |=
          reason[index] === "" ? UNSAID << REASON : reasonFact(reason[index], status) << REASON;
        code |=
          mitigation[index] === ""
            ? UNSAID << MITIGATION
            : sayingOf(mitigation[index]) << MITIGATION;
        codes[at - from] = code;
      }
      if (baselines === null) return;
      for (let at = from; at < to; at++) statuses[at - from] = statusesOf(at);
    },
    reread: (position, code, field) => {
      const index = numberAt(indexes, position);
      const { lead, due, action, reason, mitigation } = values;
      switch (field) {
        case "lead":
          return put(code, LEAD, 2, sayingOf(lead[index]));
        case "action":
          return put(code, TITLE_ERROR, 1, isCellError(action[index]) ? 1 : 0);
        case "mitigation":
          return put(code, MITIGATION, 2, sayingOf(mitigation[index]));
        case "due": {
          const fact = dues.of(due[index]);
          return put(put(code, DUE, 3, fact & 7), DUE_TEXT, 1, fact >> 3);
        }
        case "status":
        case "reason":
          return put(code, REASON, 2, reasonFact(reason[index], numberAt(statusIds, position)));
        case "baseline":
        case "ref":
        case "group":
        case "section":
          return code;
      }
    },
    statusesOf,
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

/** A number with some of its bits, from one on, as another has them. */
function put(code: number, from: number, bits: number, fact: number): number {
  return (code & ~(((1 << bits) - 1) << from)) | (fact << from);
}

/** A position in `SAYINGS`. */
function sayingOf(value: CellValue = ""): number {
  if (isPlainlySaid(value)) return SAID;
  if (isUnsaid(value)) return UNSAID;
  return isCellError(value) ? ERROR : SAID;
}
