import { isDarkColour } from "./isDarkColour";
import type { ThemeName } from "./ThemeName";

/** What hosts really hand over: older ones have no theme at all, or one without `isDarkTheme`. */
type PartialTheme = Partial<Pick<Office.OfficeTheme, "isDarkTheme" | "bodyBackgroundColor">>;

/**
 * Excel's look, from its own word where it says it is dark, else from its background colour.
 * Hosts that tell neither, such as older Excel on the web, are light. Call it after
 * `Office.onReady`.
 */
export function readOfficeTheme(): ThemeName {
  // The declared type promises more than older hosts keep; see PartialTheme.
  const theme = Office.context.officeTheme as PartialTheme | undefined;
  const dark = theme?.isDarkTheme ?? isDarkColour(theme?.bodyBackgroundColor ?? "");
  return dark ? "dark" : "light";
}
