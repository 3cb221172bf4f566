import { attribute, elements } from "./Package";

/** The first number that a number format of one's own may have. (ECMA-376 part 1, 18.8.30) */
const FIRST_OWN_FORMAT = 164;
const LONGEST_FORMAT = 255;

/** What is wrong inside the styles: counts, and ids that lead nowhere. */
export function stylesFaults(styles: Document): string[] {
  const faults: string[] = [];
  const size = (list: string): number => {
    const found = elements(styles, list)[0];
    if (found === undefined) return 0;
    if (Number(attribute(found, "count")) !== found.children.length)
      faults.push(`<${list}> is miscounted`);
    return found.children.length;
  };
  const formats = elements(styles, "numFmt").map((each) => Number(attribute(each, "numFmtId")));
  if (new Set(formats).size < formats.length) faults.push("a number format is there twice");
  if (formats.some((id) => id < FIRST_OWN_FORMAT)) faults.push("a number format has Excel's id");
  for (const each of elements(styles, "numFmt")) {
    const { length } = attribute(each, "formatCode");
    if (length === 0 || length > LONGEST_FORMAT)
      faults.push("a number format is blank or too long");
  }

  const limits = {
    fontId: size("fonts"),
    fillId: size("fills"),
    borderId: size("borders"),
    xfId: size("cellStyleXfs"),
  };
  ["numFmts", "cellXfs", "cellStyles", "dxfs"].forEach(size);
  for (const xf of elements(styles, "xf")) {
    for (const [id, limit] of Object.entries(limits))
      if (!(Number(xf.getAttribute(id) ?? 0) < limit)) faults.push(`a style has an unknown ${id}`);
    const format = Number(xf.getAttribute("numFmtId") ?? 0);
    if (format >= FIRST_OWN_FORMAT && !formats.includes(format))
      faults.push(`a style has an unknown number format ${format}`);
  }
  const reserved = elements(styles, "patternFill")
    .slice(0, 2)
    .map((each) => attribute(each, "patternType"));
  if (reserved.join() !== "none,gray125") faults.push("Excel's own two fills don't come first");
  return faults;
}
