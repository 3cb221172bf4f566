import fc from "fast-check";
import { createSession } from "../../src/app/createSession";
import type { Session } from "../../src/app/session";
import type { CellValue } from "../../src/domain/tracker/cell";
import { takeFiles } from "../support/files/takeFiles";
import { createMemoryWorkbook, type MemoryWorkbook } from "../support/workbook/memoryWorkbook";

/** Whatever is done to the tracker between runs, what the pane shows is what reading it afresh gives, or it's read anew. */

const HEADERS = ["Ref", "Section", "Action", "Lead", "RAG", "Reason for RAG"];
const STATUSES = ["On Track", "At Risk", "Off Track", "Delivered", "off-track", "Deliverd", ""];

const anyRow = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.nat(9), fc.constantFrom(...STATUSES), fc.boolean())
  .map(([section, at, status, hasReason]): CellValue[] => [
    `${section}.${at + 1}`,
    `${section} Section`,
    "Do it",
    "PK",
    status,
    hasReason ? "Late" : "",
  ]);
const anyCell = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constant(4), fc.constantFrom(...STATUSES)) },
  { weight: 2, arbitrary: fc.tuple(fc.constant(3), fc.constantFrom("PK", "SG", "")) },
  { weight: 1, arbitrary: fc.tuple(fc.constant(0), fc.constantFrom("1.1", "2.10", "x")) },
  { weight: 1, arbitrary: fc.tuple(fc.constant(5), fc.constantFrom("Late", "")) }
);

/** What is done, and what Excel tells of it: of a single cell its values, of all else nothing. */
type Deed =
  | { readonly kind: "edit"; readonly row: number; readonly cell: readonly [number, CellValue] }
  | { readonly kind: "insert" | "paste"; readonly row: number; readonly cells: CellValue[] }
  | {
      readonly kind: "delete" | "sort" | "filter" | "undo" | "rename" | "resize";
      readonly row: number;
    };

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.record({ kind: fc.constant("edit" as const), row: fc.nat(), cell: anyCell }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom("insert" as const, "paste" as const),
      row: fc.nat(),
      cells: anyRow,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom("delete", "sort", "filter", "undo", "rename", "resize"),
      row: fc.nat(),
    }),
  }
);

/** A tracker with a session on it, that random things are done to. */
class Bench {
  readonly workbook: MemoryWorkbook;
  readonly session: Session;
  #name = "Actions";
  #before: CellValue[][] = [];

  constructor(
    rows: readonly CellValue[][],
    private readonly isTable: boolean
  ) {
    const sheet = { name: this.#name, rows: [HEADERS, ...rows] };
    this.workbook = createMemoryWorkbook({
      sheets: [isTable ? { ...sheet, table: { name: "Log" } } : sheet],
    });
    this.session = createSession(this.workbook, takeFiles("opened"));
  }

  /** Does it, and has Excel tell what it would tell. */
  async act(deed: Deed): Promise<void> {
    const sheet = this.workbook.sheet(this.#name);
    const { rows } = sheet;
    const row = 1 + (deed.row % Math.max(1, rows.length - 1));
    if (deed.kind === "edit") {
      this.workbook.edit(this.#name, row, deed.cell[0], deed.cell[1]);
      return;
    }
    const kept = rows.map((cells) => [...cells]);
    const put = (all: readonly CellValue[][]): void => {
      rows.splice(0, rows.length, ...all);
      if (this.isTable && sheet.table) sheet.table = { ...sheet.table, rowCount: all.length - 1 };
    };
    if (deed.kind === "insert") put(kept.toSpliced(row, 0, deed.cells));
    else if (deed.kind === "paste") put(kept.toSpliced(row, 1, deed.cells));
    else if (deed.kind === "delete" && kept.length > 3) put(kept.toSpliced(row, 1));
    else if (deed.kind === "sort")
      put([HEADERS, ...kept.slice(1).sort((a, b) => String(a[4]).localeCompare(String(b[4])))]);
    // The table has other rows now, and every cell holds what it held.
    else if (deed.kind === "resize" && sheet.table) sheet.table = { ...sheet.table, rowCount: row };
    else if (deed.kind === "undo" && this.#before.length > 3) put(this.#before);
    this.#before = kept;
    this.workbook.tellChange(this.#name);
    if (deed.kind !== "rename") return;
    this.#name = this.#name === "Actions" ? "Plan" : "Actions";
    sheet.name = this.#name;
    // Until it's read again, events tell the name that it had.
    await this.session.recalculate();
  }

  shown(): string {
    const { report, offers } = this.session.state();
    return JSON.stringify({ report, offers: [...offers.values()] });
  }
}

it.each([
  ["a range", false],
  ["a table", true],
])(
  "%s: after more than 1,000 edits of any kind",
  async (_, isTable) => {
    const [rows, deeds] = fc.sample(
      fc.tuple(
        fc.array(anyRow, { minLength: 6, maxLength: 12 }),
        fc.array(anyDeed, { minLength: 1_050, maxLength: 1_100 })
      ),
      { numRuns: 1, seed: isTable ? 7 : 3 }
    )[0] ?? [[], []];
    const bench = new Bench(rows, isTable);
    const { session } = bench;
    await session.start();
    await session.recalculate();
    let followed = 0;
    for (const [at, deed] of deeds.entries()) {
      const { report } = session.state();
      await bench.act(deed);
      const isFollowed = session.state().report !== report;
      if (isFollowed) followed++;
      else expect([deed.kind, session.state().stage.kind]).not.toEqual(["edit", "done"]);
      if (isFollowed ? at % 10 > 0 : deed.kind === "edit" && at % 10 > 0) continue;
      const shown = bench.shown();
      await session.recalculate();
      expect(session.state().stage.kind).toBe("done");
      if (isFollowed && deed.kind === "edit") expect(shown).toBe(bench.shown());
    }
    expect(deeds.length).toBeGreaterThan(1_000);
    // Most of what was done is followed: else little would be shown by this.
    expect(followed).toBeGreaterThan(500);
  },
  180_000
);
