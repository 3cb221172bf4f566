import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
// With the flag just set, a new context has the function.
const collectGarbage = runInNewContext("gc") as () => void;

/** What was made, so that it's still there when it's measured. */
let kept: unknown = null;

/** How many bytes something takes that is made here, what it was made from left out. */
export function measureMemory(make: () => unknown): number {
  kept = null;
  const before = measureUsed();
  kept = make();
  const used = measureUsed() - before;
  if (kept === null) throw new Error("Nothing was made.");
  kept = null;
  return used;
}

function measureUsed(): number {
  collectGarbage();
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
