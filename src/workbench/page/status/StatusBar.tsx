import type { BookView } from "../BookView";

/** The line at the foot of the workbook, as in Excel: the mode at the left, what is selected at the right. */
export function StatusBar({ view }: { readonly view: BookView | undefined }): React.ReactNode {
  return (
    <div className="status-bar">
      <p role="status" aria-label="Mode">
        {view?.mode}
      </p>
      {/* One text, so that it's read out whole when any of it changes. */}
      <p role="status" aria-label="Selection" aria-atomic="true">
        {view?.selected.map((text) => (
          <span key={text}>{text} </span>
        ))}
      </p>
    </div>
  );
}
