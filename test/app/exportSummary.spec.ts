import { exportSummary } from "../../src/app/exportSummary";
import type { FilePort } from "../../src/app/WorkbookPort";
import type { ReportInfo } from "../../src/domain/report";
import { reportFromGrid, reportInfo } from "../support/domain/reportFromGrid";

const GRID = [
  ["Ref", "Action", "RAG"],
  ["1.1.1", "Do it", "On Track"],
];

/** Takes files and remembers them. */
function takeFiles(): FilePort & { readonly taken: { fileName: string; bytes: Uint8Array }[] } {
  const taken: { fileName: string; bytes: Uint8Array }[] = [];
  return {
    taken,
    deliverWorkbook: (fileName, bytes) => {
      taken.push({ fileName, bytes });
      return Promise.resolve({ ok: true, value: "downloaded" });
    },
  };
}

describe("exporting the summary", () => {
  it.each<[string, Partial<ReportInfo>]>([
    ["Workforce Action Plan RAG Summary 2025-02-28.xlsx", {}],
    ["Workforce Action Plan RAG Summary.xlsx", { asAt: null }],
    ["RAG Summary 2025-02-28.xlsx", { title: " " }],
    ["Plan A B RAG Summary.xlsx", { title: 'Plan: A/B?\n*"<|>', asAt: null }],
    [`${"x".repeat(80)} RAG Summary.xlsx`, { title: "x".repeat(300), asAt: null }],
  ])("calls the file %s", async (fileName, info) => {
    const files = takeFiles();
    const report = reportFromGrid(GRID, { ...reportInfo, ...info });
    expect(await exportSummary(report, files)).toEqual({
      ok: true,
      value: { fileName, how: "downloaded" },
    });
    expect(files.taken.map((file) => file.fileName)).toEqual([fileName]);
  });

  it("hands over a zip, the same for the same report", async () => {
    const files = takeFiles();
    await exportSummary(reportFromGrid(GRID), files);
    await exportSummary(reportFromGrid(GRID), files);
    const [first, second] = files.taken.map(({ bytes }) => bytes);
    expect(String.fromCharCode(...(first ?? []).slice(0, 2))).toBe("PK");
    expect(second).toEqual(first);
  });

  it("says when the file is refused", async () => {
    const refused = { ok: false, problem: { code: "file-refused" } } as const;
    const files: FilePort = { deliverWorkbook: () => Promise.resolve(refused) };
    expect(await exportSummary(reportFromGrid(GRID), files)).toEqual(refused);
  });
});
