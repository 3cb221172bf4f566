import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HOST_CLASSES } from "../../support/host/hostClasses";
import { readHostMembers } from "../../support/host/readHostMembers";

const ROOT = join(__dirname, "../../..");

/** Files of the host's objects that are no class of Excel's: what several of them share, and the library's own service. */
const NOT_EXCELS = ["AddinInternalService", "EventSource", "RangeGeometry", "RangeSearch"];

test("docs/host-members.md says what the host has (node scripts/list-host-members.cjs writes it)", async () => {
  const kept = readFileSync(join(ROOT, "docs/host-members.md"), "utf8");
  expect(kept).toBe(await readHostMembers());
});

test("every class of the host is counted", () => {
  const files = readdirSync(join(ROOT, "src/workbench/excel/objects")).map((file) =>
    file.replace(/\.ts$/, "")
  );
  const counted = Object.values(HOST_CLASSES).map(({ prototype }) => prototype.constructor.name);
  expect(files.filter((file) => !NOT_EXCELS.includes(file) && !counted.includes(file))).toEqual([]);
});
