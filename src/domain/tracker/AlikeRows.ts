import type { ActionList } from "./ActionList";
import { hasDetail, type BodyValues } from "./bodyValues";
import { isCellError } from "./cellError";
import { isBlank, type CellValue } from "./cell";
import type { SectionCollector } from "./collectSections";
import { RefRun } from "./RefRun";
import { RefScan } from "./scanRef";
import { sectionOfRef } from "./sectionLabel";
import type { StatusIds } from "./StatusIds";

const LETTER_A = 97;
const LETTER_Z = 122;

/** Whether a ref begins with a letter, as "WF-034" does: it tells no section. */
function isWord(ref: string): boolean {
  // The lower case of a letter of the alphabet.
  const letter = ref.charCodeAt(0) | 32;
  return letter >= LETTER_A && letter <= LETTER_Z;
}

/** No row is alike one whose ref tells this. */
const NOTHING = NaN;

/**
 * Reads rows that are plainly actions of the section of the action above, as most of a tracker's are. What
 * tells that is looked at here as lightly as can be, since it's done for each row; any other row is read
 * by `readTracker`, with the same outcome. Above it there's to be no heading.
 */
export class AlikeRows {
  private readonly scan = new RefScan();
  private readonly run = new RefRun();
  private group: CellValue | undefined;
  private section: CellValue | undefined;
  /** What the ref of the action above tells, as `RefScan` has it. */
  private told = NOTHING;
  private place = 0;
  /** How many levels the refs have that go on as that of the action above. */
  private runDepth = 0;

  /** @param depth how many levels refs have as a rule; 0 where they aren't numbered */
  constructor(
    private readonly values: BodyValues,
    private readonly statuses: StatusIds,
    private readonly actions: ActionList,
    private readonly collector: SectionCollector,
    private readonly depth: number
  ) {}

  /**
   * Adds the actions of rows of the body, from row `from` to the one before row `to` at most.
   *
   * @returns the first row that isn't plainly alike; `to` when all are
   */
  read(from: number, to: number): number {
    const { statuses, actions, scan, run, depth, group, section, told, place, runDepth } = this;
    const { ref: refs, action: titles, status: texts, group: groups, section: cells } = this.values;
    for (let index = from; index < to; index++) {
      if (cells[index] !== section || groups[index] !== group) return index;
      const ref = refs[index];
      let key = 0;
      let ownDepth = runDepth;
      if (ref === undefined || ref === "") {
        if (told !== 0 || isBlank(titles[index])) return index;
        ownDepth = 0;
      } else {
        if (typeof ref !== "string") return index;
        key = run.keyOf(ref);
        if (key === 0) {
          if (scan.scan(ref) ? scan.told !== told : told !== 0 || !isWord(ref)) return index;
          ({ key, depth: ownDepth } = scan);
        }
      }
      const statusId = statuses.idOf(texts[index]);
      if (!statuses.isWord(statusId)) {
        if (depth === 0 || ownDepth !== depth) return index;
        if (!statuses.isText(statusId) && !hasDetail(this.values, index)) return index;
      }
      actions.add(index, place, statusId, key, ref !== "");
    }
    return to;
  }

  /**
   * Adds the action of a row that is plainly one, though not of the section above.
   *
   * @returns whether it is
   */
  begin(index: number): boolean {
    const { scan, statuses, collector } = this;
    const { ref: refs, group: groups, section: cells, status: texts } = this.values;
    const ref = refs[index];
    const statusId = statuses.idOf(texts[index]);
    if (typeof ref !== "string" || !statuses.isWord(statusId) || !scan.scan(ref)) return false;
    const [group, section] = [groups[index], cells[index]];
    const place = collector.place({ ref, group, section });
    this.addNext(index, ref, scan.key, place, statusId);
    return true;
  }

  /**
   * Adds the action of a row that was read, and has those that follow compared with it.
   *
   * @param ref its text
   * @param section a position in the tracker's sections
   */
  addRead(index: number, ref: string, section: number, statusId: number): void {
    const { scan } = this;
    // A ref that isn't plain text is looked at where that matters.
    const isPlain = scan.scan(ref) && this.values.ref[index] === ref;
    this.addNext(index, ref, isPlain ? scan.key : 0, section, statusId);
  }

  /** Adds an action whose ref was just taken apart. */
  private addNext(
    index: number,
    ref: string,
    key: number,
    section: number,
    statusId: number
  ): void {
    const { scan, run, actions } = this;
    const { group, section: cells } = this.values;
    const isPlain = scan.key > 0;
    if (isPlain) run.begin(ref, scan);
    else run.end();
    this.told = isPlain ? scan.told : sectionOfRef(ref) === "" ? 0 : NOTHING;
    this.runDepth = scan.depth;
    actions.beginRun(this.told, isCellError(group[index]) || isCellError(cells[index]));
    actions.add(index, section, statusId, key, ref !== "");
    this.group = group[index];
    this.section = cells[index];
    this.place = section;
  }

  /** What follows isn't to be compared with the row above: a heading stands between. */
  endRun(): void {
    this.told = NOTHING;
    this.run.end();
  }
}
