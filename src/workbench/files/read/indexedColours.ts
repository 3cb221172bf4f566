/**
 * The colours that files name by number, 8 to 63, as RRGGBB (ECMA-376 part 1, 18.8.27). 0 to 7 repeat 8 to 15;
 * 64 is the system's text colour and 65 its background.
 */
const PALETTE =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333";

const COLOURS = PALETTE.split(" ");

/** The colour of that number; undefined for numbers that no palette has. */
export function findIndexedColour(index: number): string | undefined {
  if (index === 64) {
    return "000000";
  }
  if (index === 65) {
    return "FFFFFF";
  }
  return COLOURS[index < 8 ? index : index - 8];
}
