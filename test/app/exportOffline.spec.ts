import { exportSummary } from "../../src/app/exportSummary";
import { reportFromGrid } from "../support/domain/reportFromGrid";

jest.mock("../../src/export/xlsx/writeWorkbook", () => {
  throw new Error("Loading the chunk failed.");
});

describe("exporting without a connection", () => {
  it("says that the file couldn't be made, and hands nothing over", async () => {
    const deliverWorkbook = jest.fn();
    const report = reportFromGrid([
      ["Ref", "Action", "RAG"],
      ["1.1.1", "Do it", "On Track"],
    ]);
    expect(await exportSummary(report, { deliverWorkbook })).toEqual({
      ok: false,
      problem: { code: "file-refused" },
    });
    expect(deliverWorkbook).not.toHaveBeenCalled();
  });
});
