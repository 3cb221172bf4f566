import { numberAt } from "../numberAt";
import type { Scheme } from "../scheme/Scheme";
import { runOf, type ActionColumns } from "../tracker/ActionColumns";
import type { BodyValues } from "../tracker/bodyValues";
import type { IsoDay } from "../tracker/calendarDay";
import { cellText, type CellValue } from "../tracker/cell";
import { isCellError } from "../tracker/cellError";
import { readRefDay } from "../tracker/refDay";
import { StatusIds } from "../tracker/StatusIds";
import type { Field, StatusReading, Tracker } from "../tracker/Tracker";
import { isKnownSection } from "./checkSection";
import { DueFacts } from "./DueFacts";
import { deniesDelay } from "./deniesDelay";
import { hasDelayWords } from "./delayWords";
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
const SECTION_UNKNOWN = 2;
const TITLE_ERROR = 3;
const DUE_TEXT = 4;
const MITIGATION = 5;
const REASON = 7;
const LEAD = 9;
const DUE = 11;
const REF = 14;

/**
 * Reads the facts of a tracker's rows: as two numbers that rows have in common which are alike in them.
 * Looks at each cell as lightly as can be, since it's done for each row.
 */
export class FactReader {
  private readonly columns: ActionColumns;
  private readonly values: BodyValues;
  private readonly dues: DueFacts;
  private readonly baselines: StatusIds | null;
  private readonly pairs = new FactTable();
  private readonly pairsOf: (readonly [status: number, baseline: number])[] = [];
  /** By status id, as far as it's known: whether a reason that speaks of delay speaks against it. */
  private readonly denies: boolean[] = [];
  /** Whether all actions are in sections that are known, without an error that hides which. */
  private readonly areAllPlaced: boolean;

  constructor(
    private readonly tracker: Tracker,
    private readonly scheme: Scheme,
    asAt: IsoDay | null
  ) {
    const { actions, columns } = tracker;
    this.columns = actions.columns;
    const { source } = this.columns;
    this.values = source.values;
    this.dues = new DueFacts(source, asAt);
    this.baselines = columns.baseline === undefined ? null : new StatusIds(source.readStatus);
    this.areAllPlaced = this.columns.placeErrors.length === 0 && this.areAllKnown();
  }

  /**
   * Reads those of the actions from a position to the one before another, as their cells are now.
   *
   * @param codes gets a number for all facts but the statuses, the first action's at 0
   * @param statuses gets a number for the statuses
   */
  read(from: number, to: number, codes: Int32Array, statuses: Int32Array): void {
    const { dues } = this;
    const { indexes, statusIds, hasPlainRef } = this.columns;
    const { ref, lead, due, action, reason, mitigation } = this.values;
    for (let at = from; at < to; at++) {
      const index = numberAt(indexes, at);
      const status = numberAt(statusIds, at);
      const dueFact = dues.of(due[index]);
      let code = ((dueFact & 7) << DUE) | ((dueFact >> 3) << DUE_TEXT);
      if (hasPlainRef[at] !== 1) code |= this.refFact(ref[index]) << REF;
      code |= sayingOf(lead[index]) << LEAD;
      if (isCellError(action[index])) code |= 1 << TITLE_ERROR;
      code |= this.reasonFact(reason[index], status) << REASON;
      code |= sayingOf(mitigation[index]) << MITIGATION;
      codes[at - from] = code;
      statuses[at - from] = status;
    }
    if (!this.areAllPlaced) this.addPlaces(from, to, codes);
    if (this.baselines === null) return;
    for (let at = from; at < to; at++) statuses[at - from] = this.statusesOf(at);
  }

  /** The first of these numbers of an action, when a cell of a field that doesn't place it has changed since it was `code`. */
  reread(position: number, code: number, field: Field): number {
    const index = numberAt(this.columns.indexes, position);
    const { lead, due, action, reason, mitigation } = this.values;
    switch (field) {
      case "lead":
        return put(code, LEAD, 2, sayingOf(lead[index]));
      case "action":
        return put(code, TITLE_ERROR, 1, isCellError(action[index]) ? 1 : 0);
      case "mitigation":
        return put(code, MITIGATION, 2, sayingOf(mitigation[index]));
      case "due": {
        const fact = this.dues.of(due[index]);
        return put(put(code, DUE, 3, fact & 7), DUE_TEXT, 1, fact >> 3);
      }
      case "status":
      case "reason": {
        const status = numberAt(this.columns.statusIds, position);
        return put(code, REASON, 2, this.reasonFact(reason[index], status));
      }
      case "baseline":
      case "ref":
      case "group":
      case "section":
        return code;
    }
  }

  /** The second of them. */
  statusesOf(position: number): number {
    const { indexes, statusIds } = this.columns;
    const status = numberAt(statusIds, position);
    if (this.baselines === null) return status;
    const baseline = this.baselines.idOf(this.values.baseline[numberAt(indexes, position)]);
    const pair = this.pairs.numberOf(status, baseline);
    if (pair === this.pairsOf.length) this.pairsOf.push([status, baseline]);
    return pair;
  }

  /** The facts that two such numbers stand for. */
  factsOf(code: number, numberOfStatuses: number): RowFacts {
    const { baselines, columns } = this;
    const [status, baseline] =
      baselines === null ? [numberOfStatuses, null] : (this.pairsOf[numberOfStatuses] ?? [0, 0]);
    const take = (from: number, bits: number): number => (code >> from) & ((1 << bits) - 1);
    return {
      status: columns.readings[status] ?? BLANK,
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
      sectionIsKnown: take(SECTION_UNKNOWN, 1) === 0,
    };
  }

  private refFact(value: CellValue | undefined): number {
    const ref = cellText(value);
    if (typeof value === "number") {
      if (readRefDay(value, this.columns.source.dates) !== null) return REFS.indexOf("day");
      return REFS.indexOf(ref.includes(".") ? "decimal" : "text");
    }
    if (ref === "") return REFS.indexOf("blank");
    return REFS.indexOf(isCellError(ref) ? "error" : "text");
  }

  private reasonFact(reason: CellValue | undefined, status: number): number {
    const saying = sayingOf(reason);
    return saying === SAID && this.speaksOfDelay(reason, status) ? DELAY : saying;
  }

  private speaksOfDelay(reason: CellValue | undefined, status: number): boolean {
    const { denies, columns, scheme } = this;
    const denied = (denies[status] ??= deniesDelay(columns.readings[status] ?? BLANK, scheme));
    return denied && typeof reason === "string" && hasDelayWords(reason);
  }

  /** Adds the facts of where some actions belong, in which those of one run are alike. */
  private addPlaces(from: number, to: number, codes: Int32Array): void {
    const { starts } = this.columns.runs;
    let run = runOf(this.columns, from);
    for (let begin = from; begin < to; run++) {
      const place = this.placeFact(begin);
      const end = Math.min(starts[run + 1] ?? to, to);
      for (let at = begin; at < end; at++) codes[at - from] = numberAt(codes, at - from) | place;
      begin = end;
    }
  }

  private placeFact(at: number): number {
    const { indexes, sections } = this.columns;
    const index = numberAt(indexes, at);
    return (
      (this.isKnown(numberAt(sections, at)) ? 0 : 1 << SECTION_UNKNOWN) |
      (isCellError(this.values.group[index]) ? 1 << GROUP_ERROR : 0) |
      (isCellError(this.values.section[index]) ? 1 << SECTION_ERROR : 0)
    );
  }

  private areAllKnown(): boolean {
    const { length } = this.tracker.sections;
    for (let index = 0; index < length; index++) {
      if (!this.isKnown(index)) return false;
    }
    return true;
  }

  private isKnown(index: number): boolean {
    if ((this.columns.sectionKeys[index] ?? 0) > 0) return true;
    const section = this.tracker.sections[index];
    return section !== undefined && isKnownSection(section);
  }
}

const BLANK: StatusReading = { kind: "blank" };

/** A number with some of its bits, from one on, as another has them. */
function put(code: number, from: number, bits: number, fact: number): number {
  return (code & ~(((1 << bits) - 1) << from)) | (fact << from);
}

/** A position in `SAYINGS`. */
function sayingOf(value: CellValue | undefined): number {
  if (value === undefined || (typeof value === "string" && value.length === 0)) return UNSAID;
  if (isPlainlySaid(value)) return SAID;
  if (isUnsaid(value)) return UNSAID;
  return isCellError(value) ? ERROR : SAID;
}
