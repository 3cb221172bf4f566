import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/find-browser.cjs";

/** `npm test` passes a free port; on its own, `npx playwright test` takes this one. */
const port = Number(process.env["E2E_PORT"] ?? 3917);
const address = `http://localhost:${port}/`;
const browser = findBrowser();

/** The end-to-end tests: a real browser on the workbench, which is started for them. */
export default defineConfig({
  testDir: "test/e2e",
  testMatch: "**/*.spec.ts",
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  workers: 1,
  // How quick the machine is, is no test's claim: these only end what would wait for ever.
  timeout: 300_000,
  expect: { timeout: 90_000 },
  reporter: "list",
  use: {
    baseURL: address,
    viewport: { width: 1400, height: 900 },
    locale: "en-GB",
    timezoneId: "Europe/London",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: browser === undefined ? {} : { executablePath: browser },
  },
  webServer: {
    command: "node scripts/start.cjs",
    url: address,
    reuseExistingServer: false,
    timeout: 300_000,
    env: { BROWSER: "none", PORT: String(port) },
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
