import { exportReport } from "../../../src/app/exports/exportReport";
import { noFiles } from "../../support/files/takeFiles";
import { reportFromGrid } from "../../support/domain/reportFromGrid";

const failToLoad = (): never => {
  throw new Error("Loading the chunk failed.");
};
jest.mock("../../../src/export/xlsx/writeWorkbook", () => failToLoad());
jest.mock("../../../src/export/clipboard/copyOf", () => failToLoad());

it.each(["workbook", "copy"] as const)(
  "without a connection, exporting as %s says so and hands nothing over",
  async (form) => {
    const report = reportFromGrid([
      ["Ref", "Action", "RAG"],
      ["1.1.1", "Do it", "On Track"],
    ]);
    const signal = new AbortController().signal;
    const run = { form, files: noFiles, signal, onPercent: () => undefined };
    expect(await exportReport({ report, trackers: [] }, run)).toEqual({
      ok: false,
      problem: { code: "not-loaded" },
    });
  }
);
