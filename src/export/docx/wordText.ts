import { dropForbidden } from "../text/dropForbidden";
import { escapeXml } from "../text/escapeXml";

/** How letters are set, where it's otherwise than the paragraph's style has it. */
export interface Lettering {
  readonly bold?: boolean;
  /** Letters and ground, as a status has them. */
  readonly colours?: { readonly fill: string; readonly ink: string } | undefined;
}

/** A text that begins with a letter of a script that is written from right to left. */
const RIGHT_TO_LEFT =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Whether a paragraph of this text is set from the right. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** A run of text (w:r); its line ends are line breaks. (ECMA-376 part 1, 17.3.2) */
export function run(text: string, { bold = false, colours }: Lettering = {}): string {
  const marks = [
    bold ? "<w:b/><w:bCs/>" : "",
    colours === undefined ? "" : `<w:color w:val="${hexDigits(colours.ink)}"/>`,
    colours === undefined
      ? ""
      : `<w:shd w:val="clear" w:color="auto" w:fill="${hexDigits(colours.fill)}"/>`,
    isRightToLeft(text) ? "<w:rtl/>" : "",
  ].join("");
  const properties = marks === "" ? "" : `<w:rPr>${marks}</w:rPr>`;
  const lines = dropForbidden(text)
    .split("\n")
    .map((line) =>
      line
        .split("\t")
        .map((part) => (part === "" ? "" : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`))
        .join("<w:tab/>")
    );
  return `<w:r>${properties}${lines.join("<w:br/>")}</w:r>`;
}

/** How a paragraph is set. */
export interface ParagraphSetting {
  /** The id of its style; the normal one when it's left out. */
  readonly style?: WordStyle;
  /** Whether it stays on the page of the one that follows. */
  readonly keepWithNext?: boolean;
  /** Whether it's set from the right. */
  readonly rightToLeft?: boolean;
  /** Whether it stands beneath a table, and needs room above. */
  readonly afterTable?: boolean;
}

/** The styles' ids, by which Word knows its own. */
export type WordStyle =
  "Title" | "Subtitle" | "Heading1" | "Heading2" | "Heading3" | "ListBullet" | "TableText";

/** A paragraph (w:p) of runs. (ECMA-376 part 1, 17.3.1) */
export function paragraph(runs: string, setting: ParagraphSetting = {}): string {
  const { style, keepWithNext = false, rightToLeft = false, afterTable = false } = setting;
  const properties = [
    style === undefined ? "" : `<w:pStyle w:val="${style}"/>`,
    keepWithNext ? "<w:keepNext/>" : "",
    rightToLeft ? "<w:bidi/>" : "",
    afterTable ? '<w:spacing w:before="160"/>' : "",
  ].join("");
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A paragraph of plain text. */
export function textParagraph(text: string, style?: WordStyle): string {
  return paragraph(run(text), {
    ...(style !== undefined && { style }),
    rightToLeft: isRightToLeft(text),
  });
}

/** "#C00000" as Office files have it: "C00000". */
export function hexDigits(colour: string): string {
  return colour.replace("#", "").toUpperCase();
}
