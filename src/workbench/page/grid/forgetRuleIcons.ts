import { iconMap } from "@univerjs/sheets-conditional-formatting";

/**
 * Takes away the icons of conditional formats before there is a grid. A grid loads a picture for each when it's made,
 * in a tenth of a second; no icon is ever shown, since rules with icons aren't read from files and the ribbon that
 * makes them isn't there.
 */
export function forgetRuleIcons(): void {
  for (const name of Object.keys(iconMap)) Reflect.deleteProperty(iconMap, name);
}
