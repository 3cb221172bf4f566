import type { BookView } from "./BookView";

/** Tells assistive technology which cell is active and what it holds: the grid is a picture to it. */
export function ActiveCell({ view }: { readonly view: BookView | undefined }): React.ReactNode {
  const formula = view?.formula ? `, formula ${view.formula}` : "";
  return (
    <div
      className="visually-hidden"
      role="status"
      aria-label="Active cell"
      aria-live="polite"
      aria-atomic="true"
    >
      {view === undefined
        ? ""
        : `${view.address}: ${view.text === "" ? "blank" : view.text}${formula}`}
    </div>
  );
}
