import { expect, test } from "@playwright/test";
import type { ChildProcess } from "node:child_process";
import { serveWorkbench } from "./support/serveWorkbench";
import { Workbench } from "./support/Workbench";

const PORT = Number(process.env["E2E_PORT"] ?? 3917) + 1;

let server: ChildProcess;
test.beforeAll(async () => {
  server = await serveWorkbench(PORT, "--addin", "test/fixtures/tiny-addin");
});
test.afterAll(() => {
  server.kill("SIGTERM");
});

test("the workbench hosts another add-in, by its manifest and its pages alone", async ({
  page,
}) => {
  const workbench = new Workbench(page);
  await page.goto(`http://localhost:${PORT}/`);
  // Before that, Office.js's question about localhost may stand in the way of a click.
  await expect(
    page.frameLocator('iframe[title="Tiny add-in"]').getByText("Ready to greet")
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Recalculate RAG" })).toHaveCount(0);
  await page.getByRole("button", { name: "Greet", exact: true }).click();
  await expect.poll(() => workbench.readCell("B2")).toContain("Hello");
});
