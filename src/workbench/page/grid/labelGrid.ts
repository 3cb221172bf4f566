/** What an element that the spreadsheet draws lacks for assistive technology, by its selector. */
const ATTRIBUTES: readonly (readonly [selector: string, name: string, value: string])[] = [
  ["[id$='DOCS_NORMAL'][contenteditable]", "aria-label", "Cell"],
  ["[id$='DOCS_NORMAL'][contenteditable]", "role", "textbox"],
  ["[id$='DOCS_FORMULA_BAR'][contenteditable]", "aria-label", "Formula bar"],
  ["[id$='DOCS_FORMULA_BAR'][contenteditable]", "role", "textbox"],
  // Until it's first used it hangs on the page itself, where all content has to be in a landmark.
  ["body > [id$='DOCS_FORMULA_BAR']", "role", "region"],
  ["body > [id$='DOCS_FORMULA_BAR']", "aria-label", "Formula"],
  // A tab stop before everything else on the page; the keyboard goes to the editors above, not to the pictures.
  ["canvas[data-u-comp='render-canvas']", "tabindex", "-1"],
  ["aside[data-u-comp$='sidebar']", "role", "presentation"],
  [".univerjs-icon-close-icon", "aria-hidden", "true"],
  ["button:not([aria-label]):has(> .univerjs-icon-close-icon)", "aria-label", "Close"],
];

/**
 * Gives what the spreadsheet draws, in the grid and in what it hangs on the page (the formula bar's editor is there until
 * it's used), the names and roles that it lacks, now and whenever it draws anew.
 *
 * @returns the way to stop
 */
export function labelGrid(): () => void {
  let frame = 0;
  const label = (): void => {
    frame = 0;
    for (const [selector, name, value] of ATTRIBUTES) {
      for (const element of document.querySelectorAll(selector)) {
        if (element.getAttribute(name) !== value) element.setAttribute(name, value);
      }
    }
    // Two places for messages with the same name.
    for (const [index, place] of document
      .querySelectorAll("section[aria-label^='Notifications']")
      .entries()) {
      place.setAttribute("aria-label", `Notifications ${index + 1}`);
    }
  };
  const observer = new MutationObserver(() => {
    frame ||= requestAnimationFrame(label);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
