"use strict";
/**
 * `npm test` runs everything; `npm run check` (`--no-browser`) everything but the browser tests.
 * All steps run, even if an earlier one fails. The last line is the sum over all of them, in which
 * each step without a runner of its own counts as one test.
 */
const { formatSum } = require("./testing/count-results.cjs");
const { listSteps } = require("./testing/steps.cjs");

/** Long outputs are cut in the middle of nowhere rather than drowning what follows. */
const mostLines = 200;

/** The start of a text, with a remark when it was longer. */
function shorten(text) {
  const lines = text.split("\n");
  if (lines.length <= mostLines) return text;
  return [...lines.slice(0, mostLines), `... and ${lines.length - mostLines} lines more`].join(
    "\n"
  );
}

/** Runs one step; what it throws counts as its failure. */
async function runStep({ run }) {
  try {
    return await run();
  } catch (error) {
    return { passed: 0, failed: 1, remarks: [error.message] };
  }
}

/** The command line's entry. */
async function main() {
  const steps = listSteps({ withBrowser: !process.argv.includes("--no-browser") });
  const tallies = [];
  for (const [index, step] of steps.entries()) {
    console.log(`\n[${index + 1}/${steps.length}] ${step.title}`);
    const start = performance.now();
    const tally = await runStep(step);
    tallies.push(tally);
    for (const remark of tally.remarks) console.log(shorten(remark));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const words = tally.failed === 0 ? "passed" : `FAILED (${tally.failed})`;
    console.log(`${step.title}: ${words}, ${seconds} s`);
  }
  const failed = steps.filter((_, index) => tallies[index].failed > 0);
  if (failed.length > 0) {
    console.log(`\nFailed: ${failed.map(({ title }) => title).join("; ")}`);
    process.exitCode = 1;
  }
  console.log(`\n${formatSum(tallies)}`);
}

main();
