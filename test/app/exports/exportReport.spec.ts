import { EXPORT_FORMS, type ExportForm } from "../../../src/app/exports/ExportForm";
import { exportReport } from "../../../src/app/exports/exportReport";
import type { ExportSource } from "../../../src/app/exports/ExportSource";
import { recallForm } from "../../../src/app/exports/lastForm";
import { VERSION } from "../../../src/app/version";
import { version } from "../../../package.json";
import type { FilePort } from "../../../src/app/FilePort";
import { defaultRule, makeReport, publishedScheme } from "../../../src/domain";
import type { ReportInfo } from "../../../src/domain/report";
import { noFiles, refuseFiles, takeFiles } from "../../support/files/takeFiles";
import { reportInfo } from "../../support/domain/reportFromGrid";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

function sourceOf(status: string, info: Partial<ReportInfo> = {}): ExportSource {
  const tracker = trackerFromGrid([
    ["Ref", "Section", "Action", "RAG"],
    ["1.1.1", "1.1 Data", "Do it", status],
  ]);
  const settings = { info: { ...reportInfo, ...info }, scheme: publishedScheme, rule: defaultRule };
  return { report: makeReport([tracker], settings), trackers: [tracker] };
}

function run(
  source: ExportSource,
  form: ExportForm,
  files: FilePort,
  signal = new AbortController().signal
): ReturnType<typeof exportReport> {
  return exportReport(source, { form, files, signal, onPercent: () => undefined });
}

const source = sourceOf("Off Track");
const PRINTED = /[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}/u;

describe("an export", () => {
  it.each<[ExportForm, string | RegExp]>([
    ["workbook", "Workforce Action Plan RAG Summary 2025-02-28.xlsx"],
    ["board-paper", "Workforce Action Plan board paper 2025-02-28.docx"],
    ["picture", "Workforce Action Plan chart 2025-02-28.png"],
    ["accessible-xlsx", "Workforce Action Plan accessible edition 2025-02-28.xlsx"],
    ["accessible-ods", "Workforce Action Plan accessible edition 2025-02-28.ods"],
    ["csv-sections", /^Workforce Action Plan sections 2025-02-28 [0-9a-f]{8}\.csv$/u],
    ["csv-actions", /^Workforce Action Plan actions 2025-02-28 [0-9a-f]{8}\.csv$/u],
    ["csv-exceptions", /^Workforce Action Plan exceptions 2025-02-28 [0-9a-f]{8}\.csv$/u],
    ["csv-findings", /^Workforce Action Plan findings 2025-02-28 [0-9a-f]{8}\.csv$/u],
    ["csv-made", /^Workforce Action Plan how this was made 2025-02-28 [0-9a-f]{8}\.csv$/u],
  ])("as %s is called %s, and is remembered", async (form, name) => {
    const files = takeFiles("opened");
    const [outcome] = [await run(source, form, files)];
    const fileName = files.taken[0]?.fileName;
    expect(fileName).toEqual(typeof name === "string" ? name : expect.stringMatching(name));
    expect(outcome).toEqual({ ok: true, value: { kind: "done", form, fileName, how: "opened" } });
    expect(recallForm()).toBe(form);
  });

  it.each(EXPORT_FORMS.filter((form) => form !== "copy"))(
    "as %s has the same bytes for the same source, and others for another",
    async (form) => {
      const files = takeFiles();
      await run(source, form, files);
      await run(sourceOf("Off Track"), form, files);
      await run(sourceOf("At Risk"), form, files);
      const [first, second, other] = files.taken;
      expect(second).toEqual(first);
      // The painted picture is the port's; what differs is what it was asked to paint.
      if (form !== "picture") expect(other).not.toEqual(first);
    }
  );

  it("is copied with how it was made", async () => {
    const files = takeFiles();
    expect(await run(source, "copy", files)).toEqual({ ok: true, value: { kind: "copied" } });
    expect(files.copied[0]?.text).toMatch(PRINTED);
    expect(files.copied[0]?.html).toMatch(PRINTED);
  });

  it("as a picture has its chart painted, with how it was made beneath", async () => {
    const painted: string[] = [];
    const files: FilePort = {
      ...takeFiles(),
      paint: ({ shapes }) => {
        painted.push(...shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : [])));
        return Promise.resolve(new Uint8Array([1]));
      },
    };
    await run(source, "picture", files);
    expect(painted).toContain("✖ 1");
    expect(painted).toContain("Actions read: 1 from sheet Actions");
    expect(painted.some((text) => PRINTED.test(text))).toBe(true);
  });
});

describe("a file's name", () => {
  it.each<[string, Partial<ReportInfo>]>([
    ["Workforce Action Plan RAG Summary.xlsx", { asAt: null }],
    ["RAG Summary 2025-02-28.xlsx", { title: " " }],
    ["Plan A B RAG Summary.xlsx", { title: 'Plan: A/B?\n*"<|>', asAt: null }],
    [`${"x".repeat(80)} RAG Summary.xlsx`, { title: "x".repeat(300), asAt: null }],
    [`${"x".repeat(79)} RAG Summary.xlsx`, { title: `${"x".repeat(79)}🟢🟢`, asAt: null }],
  ])("is %s", async (fileName, info) => {
    const files = takeFiles();
    await run(sourceOf("On Track", info), "workbook", files);
    expect(files.taken.map((file) => file.fileName)).toEqual([fileName]);
  });
});

describe("what goes wrong", () => {
  it("a file that is refused is said to be", async () => {
    expect(await run(source, "workbook", refuseFiles)).toEqual({
      ok: false,
      problem: { code: "file-refused" },
    });
  });

  it("a picture that can't be painted is refused too, and so is one of nothing", async () => {
    const refused = { ok: false, problem: { code: "file-refused" } };
    expect(await run(source, "picture", refuseFiles)).toEqual(refused);
    expect(await run(sourceOf(""), "picture", noFiles)).toEqual(refused);
  });

  it("a clipboard that is refused leaves the text", async () => {
    const outcome = await run(source, "copy", refuseFiles);
    expect(outcome.ok && outcome.value.kind === "by-hand" && outcome.value.text).toMatch(PRINTED);
  });

  it("nothing is handed over once it's cancelled", async () => {
    expect(await run(source, "board-paper", noFiles, AbortSignal.abort())).toEqual({
      ok: true,
      value: { kind: "cancelled" },
    });
  });
});

it("the version that is printed is the product's", () => {
  expect(VERSION).toBe(version);
});
