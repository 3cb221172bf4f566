/** A section's heading, taken apart: "1.1 Workforce Data" is ref "1.1", title "Workforce Data". */
export interface SectionLabel {
  readonly ref: string;
  readonly title: string;
}

const DIGIT_0 = 48;
const DIGIT_9 = 57;

/** Takes a heading apart. A heading without a number has ref "". */
export function parseSectionLabel(text: string): SectionLabel {
  const numbered = /^(\d+(?:\.\d+)*)\.?\s*[-–—:)]?\s*(.*)$/u.exec(text);
  if (!numbered) return { ref: "", title: text };
  const [, ref = "", title = ""] = numbered;
  // "3rd sector partners" and "24-hour cover" begin with a number and have none.
  const hasRef = title === "" || /^\d+(\.\d+)*[.\s)–—:]/u.test(text);
  return hasRef ? { ref, title } : { ref: "", title: text };
}

/** The section that a ref tells by itself: "2.6.1" is in "2.6". Blank for refs such as "WF-034". */
export function sectionOfRef(ref: string): string {
  return /^\d+(\.\d+)+[a-z]?$/iu.test(ref) ? ref.slice(0, ref.lastIndexOf(".")) : "";
}

/** Whether a section tells itself by a ref's number: "2.6.1" is in "2.6". No ref is in the section "". */
export function isRefIn(ref: string, section: string): boolean {
  if (section === "" || !ref.startsWith(section) || ref[section.length] !== ".") return false;
  for (let index = section.length + 1; index < ref.length; index++) {
    const code = ref.charCodeAt(index);
    if (code < DIGIT_0 || code > DIGIT_9) return false;
  }
  return ref.length > section.length + 1;
}

/**
 * How many levels a numbered ref has: "2.6.1" has 3, and so has "2.6.1a", which was put in beside it;
 * "7b" has 2, being under "7". 0 when it isn't one.
 */
export function refDepth(ref: string): number {
  if (/^\d+[a-z]$/iu.test(ref)) return 2;
  return /^\d+(\.\d+)*[a-z]?$/iu.test(ref) ? ref.split(".").length : 0;
}
