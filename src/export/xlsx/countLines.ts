import { measureText, type Lettering } from "./textWidth";

/**
 * How many lines a text takes when it is wrapped at spaces into `width` pixels. A word that is
 * wider than a line is broken over as many as it needs. "" takes one line.
 */
export function countLines(text: string, width: number, lettering: Lettering): number {
  return text
    .split("\n")
    .reduce((lines, paragraph) => lines + countParagraph(paragraph, width, lettering), 0);
}

function countParagraph(paragraph: string, width: number, lettering: Lettering): number {
  const space = measureText(" ", lettering);
  let lines = 1;
  let filled = 0;
  for (const word of paragraph.split(/[ \t]/u)) {
    const wordWidth = measureText(word, lettering);
    if (filled > 0 && filled + space + wordWidth <= width) {
      filled += space + wordWidth;
      continue;
    }
    if (filled > 0) lines += 1;
    const broken = Math.max(0, Math.ceil(wordWidth / width) - 1);
    lines += broken;
    filled = wordWidth - broken * width;
  }
  return lines;
}
