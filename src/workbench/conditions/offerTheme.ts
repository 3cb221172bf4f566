import type { Conditions } from "./Conditions";

/** The colours that Excel tells an add-in of, as Microsoft's reference names them. */
const THEMES = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#212121",
    controlBackgroundColor: "#F3F3F3",
    controlForegroundColor: "#212121",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#212121",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#363636",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
} as const;

/** The part of a page with Office.js in it that is used here. */
interface OfficePage {
  readonly OSF?: { readonly DDA?: { readonly Context?: { readonly prototype: object } } };
}

/**
 * Makes `Office.context.officeTheme` answer on a page of the add-in, at any time from then on. The pinned Office.js
 * has no theme in Excel on the web: it isn't read from what the host tells. Where the library comes to have one of
 * its own, that stands.
 *
 * @param page the add-in's window, once its Office.js has asked for its context
 */
export function offerTheme(page: object, conditions: Conditions): void {
  // Office.js keeps its classes there; the window's own type knows nothing of them.
  const prototype = (page as OfficePage).OSF?.DDA?.Context?.prototype;
  if (prototype === undefined || "officeTheme" in prototype) return;
  Object.defineProperty(prototype, "officeTheme", {
    configurable: true,
    enumerable: true,
    get: () => THEMES[conditions.theme],
  });
}
