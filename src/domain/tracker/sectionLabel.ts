/** A section's heading, taken apart: "1.1 Workforce Data" is ref "1.1", title "Workforce Data". */
export interface SectionLabel {
  readonly ref: string;
  readonly title: string;
}

const DIGIT_0 = 48;
const DIGIT_9 = 57;
const DOT = 46;
const LETTER_A = 97;
const LETTER_Z = 122;

/** What may stand between a heading's number and its title. */
const SEPARATOR = /^\.?\s*[-–—:)]?\s*/u;
/** What must follow a number of one level: "3rd sector partners" and "24-hour cover" have none. */
const AFTER_NUMBER = /^[.\s)–—:]/u;

/** Takes a heading apart. A heading without a number has ref "". */
export function parseSectionLabel(text: string): SectionLabel {
  const end = endOfNumber(text);
  if (end === 0) return { ref: "", title: text };
  const ref = text.slice(0, end);
  const rest = text.slice(end);
  const title = withoutSeparator(rest);
  const hasRef = title === "" || ref.includes(".") || AFTER_NUMBER.test(rest);
  return hasRef ? { ref, title } : { ref: "", title: text };
}

/** What follows the separator with which a text begins; mostly that's a space and then a letter. */
function withoutSeparator(text: string): string {
  return text.startsWith(" ") && isLetter(text.charCodeAt(1))
    ? text.slice(1)
    : text.replace(SEPARATOR, "");
}

/** Where the number ends with which a text begins, such as "1.1" or "3"; 0 where it has none. */
function endOfNumber(text: string): number {
  let end = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isDigit(code)) end = index + 1;
    else if (code !== DOT || end !== index || index === 0) break;
  }
  return end;
}

/** The section that a ref tells by itself: "2.6.1" is in "2.6". Blank for refs such as "WF-034". */
export function sectionOfRef(ref: string): string {
  return countLevels(ref) > 1 ? ref.slice(0, ref.lastIndexOf(".")) : "";
}

/**
 * Whether a section tells itself by a ref's number: "2.6.1" is in "2.6". No ref is in the section "".
 *
 * @param section as `sectionOfRef` gives it
 */
export function isRefIn(ref: string, section: string): boolean {
  if (section === "" || !ref.startsWith(section) || ref[section.length] !== ".") return false;
  for (let index = section.length + 1; index < ref.length; index++) {
    if (!isDigit(ref.charCodeAt(index))) return false;
  }
  return ref.length > section.length + 1;
}

/**
 * Whether a section that a ref tells lies in another, or the other in it: 2.6.1 in 2.6, and 2.6 told of
 * 2.6.1, which leaves a level out. Where each pillar numbers its sections from 1, a ref may begin with
 * the pillar: 2.1 in 1.
 */
export function liesIn(told: string, section: string): boolean {
  return `.${told}.`.includes(`.${section}.`) || section.startsWith(`${told}.`);
}

/**
 * How many levels a numbered ref has: "2.6.1" has 3, and so has "2.6.1a", which was put in beside it;
 * "7b" has 2, being under "7". 0 when it isn't one.
 */
export function refDepth(ref: string): number {
  const levels = countLevels(ref);
  return levels === 1 && !isDigit(ref.charCodeAt(ref.length - 1)) ? 2 : levels;
}

/** The numbers of a ref such as "2.6.1" or "2.6.1a"; 0 for any other. Looked at for most rows. */
function countLevels(ref: string): number {
  let levels = 0;
  let digits = 0;
  for (let index = 0; index < ref.length; index++) {
    const code = ref.charCodeAt(index);
    if (isDigit(code)) digits++;
    else if (digits === 0) return 0;
    else if (code === DOT) {
      levels++;
      digits = 0;
    } else if (index < ref.length - 1 || !isLetter(code)) return 0;
  }
  return digits === 0 ? 0 : levels + 1;
}

function isDigit(code: number): boolean {
  return code >= DIGIT_0 && code <= DIGIT_9;
}

function isLetter(code: number): boolean {
  // The lower case of a letter of the alphabet.
  return (code | 32) >= LETTER_A && (code | 32) <= LETTER_Z;
}
