import { attributeOf, childOf, childrenOf, descendantsOf } from "../xml/elements";

/** Office's own theme, for files without one: the order is that of `theme="n"` in a colour. */
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** The order of `theme="n"`: light before dark, unlike the theme's own order (Excel swaps them). */
const NAMES = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The theme's twelve colours as RRGGBB, in the order in which colours name them by number. */
export function readTheme(theme: Element | undefined): readonly string[] {
  const scheme = descendantsOf(theme, "clrScheme")[0];
  return NAMES.map((name, index) => {
    const colour = childrenOf(childOf(scheme, name))[0];
    return (
      attributeOf(colour, "lastClr") ??
      attributeOf(colour, "val") ??
      OFFICE_THEME[index] ??
      "000000"
    ).toUpperCase();
  });
}
