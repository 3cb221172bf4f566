/*
 * Inline styles, which are all that Word, Outlook and Teams keep of what is pasted. The number
 * format is Excel's for text: pasted there, "1.10" and "=x" stay as they are.
 */

const FONT = "font-family:Calibri,Arial,sans-serif;";
const BORDER = "border:1px solid #bfbfbf;padding:3px 6px;";
const PLACE = "vertical-align:top;text-align:left;mso-number-format:'\\@';";

/** Of every cell but a header. */
export const CELL_STYLE = BORDER + PLACE;
/** Of a column's header. */
export const HEADER_STYLE = `${BORDER}${PLACE}background-color:#1f3864;color:#ffffff;font-weight:bold;`;
export const TABLE_STYLE = `border-collapse:collapse;${FONT}font-size:11pt;`;
export const TITLE_STYLE = `${FONT}font-size:18pt;margin:0 0 4pt 0;`;
export const HEADING_STYLE = `${FONT}font-size:14pt;margin:14pt 0 4pt 0;`;
/** Of the heading over one exception. */
export const REF_STYLE = `${FONT}font-size:12pt;margin:10pt 0 2pt 0;`;
export const TEXT_STYLE = `${FONT}font-size:11pt;margin:0 0 4pt 0;`;
export const NOTE_STYLE = `${FONT}font-size:9pt;color:#595959;margin:0 0 2pt 0;`;
