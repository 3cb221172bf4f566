"use strict";
/**
 * Holds Office files against Microsoft's Open XML SDK, which knows ECMA-376's schemas as Office
 * applies them, markup compatibility and extensions included: a program of its own, since the library
 * is an ES module, which jest doesn't load.
 *
 * Each argument is a path that ends in .xlsx or .docx. Prints JSON: for each, what is wrong.
 */
const fs = require("node:fs");
const path = require("node:path");

/** The oldest Office that the add-in is for. */
const OFFICE = "Office2021";

async function main() {
  const { default: validate } = await import("@ooxml-tools/validate");
  const faults = [];
  for (const file of process.argv.slice(2)) {
    const format = path.extname(file).slice(1);
    const found = await validate(new Uint8Array(fs.readFileSync(file)), format, OFFICE);
    faults.push(
      found.map(
        ({ description, path: { partUri, xpath } }) => `${partUri} ${xpath}: ${description}`
      )
    );
  }
  // The library's runtime would keep the process alive.
  process.stdout.write(JSON.stringify(faults), () => process.exit(0));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
