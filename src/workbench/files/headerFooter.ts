/** The three texts of a page's header or footer, with Excel's own codes (&P for the page, &D for the date) in them. */
export interface PageTexts {
  left?: string;
  center?: string;
  right?: string;
}

const SECTIONS = [
  ["L", "left"],
  ["C", "center"],
  ["R", "right"],
] as const;

/** The three texts of a file's one: "&LPlan&RPage &P". Text before any mark is in the middle. Undefined for none. */
export function parseHeaderFooter(text: string): PageTexts | undefined {
  const texts: PageTexts = {};
  let section: keyof PageTexts = "center";
  // An ampersand is written &&, and a code is an ampersand with a letter or a quoted font after it.
  for (const piece of text.match(/&&|&"[^"]*"|&.|[^&]+/gs) ?? []) {
    const mark = SECTIONS.find(([letter]) => piece === `&${letter}`);
    if (mark === undefined) {
      texts[section] = (texts[section] ?? "") + piece;
    } else {
      section = mark[1];
    }
  }
  return Object.keys(texts).length === 0 ? undefined : texts;
}

/** The one text that a file holds for the three. */
export function formatHeaderFooter(texts: PageTexts): string {
  return SECTIONS.map(([letter, section]) =>
    texts[section] === undefined ? "" : `&${letter}${texts[section]}`
  ).join("");
}
