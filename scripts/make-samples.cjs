"use strict";
/**
 * `npm run samples` writes the sample workbooks into samples/ (`-- FOLDER` into another). Running it
 * again writes the same bytes; a test compares them with the files that are kept.
 */
const fs = require("node:fs");
const path = require("node:path");
const { makeMessyTracker } = require("./samples/messy-tracker.cjs");
const { makeWorkforceActionPlan } = require("./samples/workforce-action-plan.cjs");
const { writeWorkbook } = require("./samples/write-workbook.cjs");

/**
 * Makes every sample.
 *
 * @returns {Promise<Map<string, Uint8Array>>} content by file name
 */
async function makeSamples() {
  return new Map([
    [
      "workforce-action-plan.xlsx",
      await writeWorkbook(makeWorkforceActionPlan(), {
        title: "Workforce Action Plan, delivery progress report 3",
        subject: "Sample action tracker",
      }),
    ],
    [
      "messy-tracker.xlsx",
      await writeWorkbook(makeMessyTracker(), {
        title: "Workforce plan, action log",
        subject: "Sample action tracker with the faults of a real one",
      }),
    ],
  ]);
}

/** The command line's entry. */
async function main() {
  const folder = path.resolve(process.argv[2] ?? path.join(__dirname, "..", "samples"));
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of await makeSamples()) {
    fs.writeFileSync(path.join(folder, name), bytes);
    console.log(`Wrote ${name} (${(bytes.length / 1024).toFixed(0)} KB).`);
  }
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
