import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { listRows } from "../../scripts/samples/workforce-action-plan.cjs";
import { makeFolder } from "./support/makeFolder";

const root = path.join(__dirname, "..", "..");
const folder = path.join(root, "samples");
const asAt = 45716; // 28 February 2025, as Excel counts days

describe("the samples", () => {
  it("are what their script writes, byte for byte, wherever it runs", () => {
    const script = path.join(root, "scripts", "make-samples.cjs");
    const made = makeFolder({});
    const env = { ...process.env, TZ: "Pacific/Auckland" };
    execFileSync(process.execPath, [script, made], { env });
    expect(fs.readdirSync(made)).toEqual(fs.readdirSync(folder));
    for (const name of fs.readdirSync(made)) {
      const bytes = fs.readFileSync(path.join(made, name));
      expect(bytes.equals(fs.readFileSync(path.join(folder, name)))).toBe(true);
    }
    fs.rmSync(made, { recursive: true });
  });
});

describe("the workforce action plan", () => {
  const rows = listRows();
  const column = (index: number) => rows.map((row) => row[index]);
  const count = (values: readonly unknown[]) => {
    const counts: Record<string, number> = {};
    for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
    return counts;
  };

  it("has the published number of actions at each status", () => {
    expect(count(column(6))).toEqual({
      Delivered: 26,
      "On Track": 26,
      "At Risk": 10,
      "Delivery Date Missed no Risk": 3,
      "Delivery Date Missed with Risk": 1,
      "Off Track": 1,
    });
  });

  it("has the published sections in five pillars, with their numbers of actions", () => {
    const sections = Object.entries(count(column(2)));
    const sizes = sections.map(([title, size]) => `${title.slice(0, 3)}: ${size}`);
    expect(sizes.join(", ")).toBe(
      "1.1: 4, 1.2: 6, 1.3: 2, 1.4: 2, 2.1: 2, 2.2: 1, 2.3: 6, 3.1: 3, 3.2: 3, 3.3: 5, " +
        "3.4: 3, 3.5: 2, 4.1: 5, 4.2: 2, 4.3: 1, 4.4: 3, 5.1: 1, 5.2: 5, 5.3: 7, 5.4: 4"
    );
    expect(Object.keys(count(column(1)))).toEqual([
      "Plan",
      "Attract",
      "Train",
      "Employ",
      "Nurture",
    ]);
  });

  it("has refs and texts that are all different", () => {
    expect(new Set(column(0)).size).toBe(67);
    expect(new Set(column(3)).size).toBe(67);
  });

  it("doesn't contradict itself: dates fit statuses, what needs a reason has one", () => {
    for (const [ref, , , , lead, due, status, reason, mitigation] of rows) {
      const isPast = Number(due) <= asAt;
      const shouldBePast = status === "Delivered" || String(status).includes("Missed");
      const isException = status === "Off Track" || status === "Delivery Date Missed with Risk";
      const isAdverse = isException || status === "At Risk";
      expect({ ref, isPast, hasLead: Boolean(lead) }).toEqual({
        ref,
        isPast: shouldBePast,
        hasLead: true,
      });
      if (isAdverse) expect([ref, typeof reason]).toEqual([ref, "string"]);
      if (isException) expect([ref, typeof mitigation]).toEqual([ref, "string"]);
    }
  });

  it("opens as a workbook with a title block, a table, texts as text and dates as dates", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path.join(folder, "workforce-action-plan.xlsx"));
    expect(book.worksheets.map(({ name }) => name)).toEqual(["Workforce Action Plan", "Guidance"]);
    const sheet = book.getWorksheet("Workforce Action Plan");
    expect(sheet?.getCell("A3").value).toBe("As at 28 February 2025");
    expect(sheet?.getTable("Actions").name).toBe("Actions");
    expect(sheet?.getRow(5).values).toEqual([
      undefined, // exceljs counts columns from 1
      ...["Ref", "Pillar", "Section", "Sub-action", "Lead", "Due date", "RAG status"],
      ...["Reason for RAG", "Mitigating actions"],
    ]);
    const ref = sheet?.getCell("A6");
    expect([ref?.value, ref?.numFmt]).toEqual(["1.1.1", "@"]);
    const due = sheet?.getCell("F6");
    expect([due?.value, due?.numFmt]).toEqual([new Date("2025-06-30T00:00:00Z"), "dd/mm/yyyy"]);
  });
});

describe("the messy tracker", () => {
  it("has the faults that it is there for", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path.join(folder, "messy-tracker.xlsx"));
    const sheet = book.getWorksheet("Action log");
    const cells: unknown[] = [];
    sheet?.eachRow((row) => {
      row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell.value));
    });
    const statuses = [
      "on-track",
      "Complete",
      "Missed Delivery Date no Risk",
      "At risk ",
      "On Trak",
    ];
    const oddities = ["Of Track", "Ask Priya", "On\u00a0Track", "Delivered\u00a0", "31.03.25"];
    const others = ["June 2025", "TBC", 3.1, "1.1 Workforce data", "Pillar: Plan"];
    for (const value of [...statuses, ...oddities, ...others]) expect(cells).toContain(value);
    expect(cells.filter((value) => value === "2.1.2")).toHaveLength(2);
    expect(sheet?.getCell("A9").isMerged).toBe(true);
    expect(sheet?.getCell("C9").value).toMatch(/^= or > 95%/);
    expect(sheet?.getCell("C9").type).toBe(ExcelJS.ValueType.String);
  });
});
