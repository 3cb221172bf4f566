import { expect, test } from "@playwright/test";
import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { HOST_CHECKS } from "../self-check/checks";
import type { Outcome } from "../self-check/Outcome";
import { serveWorkbench } from "./support/serveWorkbench";

const PORT = Number(process.env["E2E_PORT"] ?? 3917) + 2;

let server: ChildProcess;
test.beforeAll(async () => {
  server = await serveWorkbench(PORT, "--self-check");
});
test.afterAll(() => {
  server.kill("SIGTERM");
});

test("the self-check's page asks the workbench in a browser: all answers are the expected ones", async ({
  page,
}) => {
  // Each check is several round trips, and the grid paints every sheet that comes and goes.
  test.setTimeout(900_000);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto(`http://localhost:${PORT}/`);
  const pane = page.frameLocator('iframe[title="Self-check"]');
  await expect(pane.getByRole("status")).toHaveText("Ready");
  await pane.getByRole("button", { name: "Run the checks" }).click();
  await expect(pane.getByRole("status")).toContainText("passed", { timeout: 800_000 });
  await expect(pane.getByRole("listitem").filter({ hasNotText: /^passed: /u })).toHaveCount(0);
  await expect(pane.getByRole("listitem")).toHaveCount(HOST_CHECKS.length);

  const download = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Save the outcome" }).click();
  const text = readFileSync(await (await download).path(), "utf8");
  await expect(pane.getByRole("textbox", { name: "Outcome as JSON" })).toHaveValue(text);
  // The page has just written it.
  const outcome = JSON.parse(text) as Outcome;
  expect(outcome).toMatchObject({ passed: HOST_CHECKS.length, differs: 0, failed: 0 });
  expect(outcome.results.map(({ area, name }) => [area, name])).toEqual(
    HOST_CHECKS.map(({ area, name }) => [area, name])
  );
  // It cleared up behind itself.
  await expect(page.getByRole("tab", { name: /SelfCheck/u })).toHaveCount(0);
});
