/** The two looks of Excel that the pane follows. Forced colours are left to the browser. */
export type ThemeName = "light" | "dark";

/** Tells Excel's look at this moment; asked again whenever the pane gets the focus. */
export type ReadTheme = () => ThemeName;
