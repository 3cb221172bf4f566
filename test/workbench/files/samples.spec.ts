import "./installDom";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../../src/workbench/files/openWorkbook";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";

const ADDIN = { id: "11111111-2222-3333-4444-555555555555", version: "1.0.0.0" };
const FOLDER = join(__dirname, "../../../samples");
const SAMPLES = readdirSync(FOLDER).filter((file) => file.endsWith(".xlsx"));

test("there are samples to try", () => {
  expect(SAMPLES).toContain("workforce-action-plan.xlsx");
});

describe.each(SAMPLES)("%s", (file) => {
  const opened = openWorkbook(readFileSync(join(FOLDER, file)), "Plan", ADDIN);

  test("is opened with everything that it has", () => {
    expect(opened.ok && opened.value.notHeld).toEqual([]);
  });

  test("is the same after being saved and opened again", () => {
    if (!opened.ok) throw new Error(opened.problem.message);
    const saved = saveWorkbook(opened.value.snapshot, ADDIN);
    expect(openWorkbook(saved.bytes, "Plan", ADDIN)).toEqual({
      ok: true,
      value: { snapshot: opened.value.snapshot, notHeld: [] },
    });
    expect(saved.notCarried).toEqual([]);
  });

  test("gives the same bytes each time", () => {
    if (!opened.ok) throw new Error(opened.problem.message);
    expect(saveWorkbook(opened.value.snapshot, ADDIN).bytes).toEqual(
      saveWorkbook(opened.value.snapshot, ADDIN).bytes
    );
  });
});
