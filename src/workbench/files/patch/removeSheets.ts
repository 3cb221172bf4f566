import type { Package } from "../package/Package";
import type { PatchedPackage } from "./PatchedPackage";

/** Removes sheets' parts, the workbook's links to them, and every part that nothing else leads to. */
export function removeSheets(
  pack: PatchedPackage,
  workbookPart: string,
  parts: ReadonlySet<string>
): void {
  if (parts.size === 0) return;
  const links = pack.original.relationships(workbookPart);
  const gone = links.filter(({ target, external }) => !external && parts.has(target));
  pack.unlink(workbookPart, new Set(gone.map(({ id }) => id)));
  const before = listReached(pack.original, new Set());
  const after = listReached(pack.original, parts);
  for (const part of before) if (!after.has(part)) pack.remove(part);
}

/** All parts, in lower case, that links lead to from the package, with those in `without` cut off. */
function listReached(pack: Package, without: ReadonlySet<string>): Set<string> {
  const cut = new Set([...without].map((part) => part.toLowerCase()));
  const reached = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target, external } of pack.relationships(part)) {
      const key = target.toLowerCase();
      if (external || reached.has(key) || cut.has(key) || !pack.has(target)) continue;
      reached.add(key);
      waiting.push(target);
    }
  }
  return reached;
}
