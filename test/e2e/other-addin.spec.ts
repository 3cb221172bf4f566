import { expect, test } from "@playwright/test";
import { spawn, type ChildProcess } from "node:child_process";
import { Workbench } from "./support/Workbench";

const PORT = Number(process.env["E2E_PORT"] ?? 3917) + 1;

let server: ChildProcess;
test.beforeAll(async () => {
  server = spawn(process.execPath, ["scripts/start.cjs", "--addin", "test/fixtures/tiny-addin"], {
    env: { ...process.env, PORT: String(PORT), BROWSER: "none" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on("data", (text: Buffer) => {
      if (text.toString().includes(`http://localhost:${PORT}/`)) resolve();
    });
    server.on("exit", (code) => {
      reject(new Error(`The workbench ended with ${String(code)}.`));
    });
  });
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
  ).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("button", { name: "Recalculate RAG" })).toHaveCount(0);
  await page.getByRole("button", { name: "Greet", exact: true }).click();
  await expect.poll(() => workbench.readCell("B2"), { timeout: 30_000 }).toContain("Hello");
});
