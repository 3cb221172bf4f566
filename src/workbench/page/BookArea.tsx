import type { Book } from "../book/Book";
import { insertSheet } from "../excel/sheets/insertSheet";
import { activateSheet } from "../excel/sheets/selectCells";
import { ActiveCell } from "./ActiveCell";
import type { BookView } from "./BookView";
import { finishEditing } from "./grid/finishEditing";
import { focusGrid } from "./grid/focusGrid";
import { goTo } from "./grid/goTo";
import { Grid } from "./grid/Grid";
import { NameBox } from "./NameBox";
import type { OpenedBook } from "./OpenedBook";
import { deleteSheet } from "./sheets/deleteSheet";
import { renameSheet } from "./sheets/renameSheet";
import { SheetTabs } from "./sheets/SheetTabs";

interface BookAreaProps {
  readonly opened: OpenedBook | undefined;
  readonly book: Book | undefined;
  readonly view: BookView | undefined;
  /** What was done last; "" for nothing. */
  readonly status: string;
  readonly onBook: (book: Book | undefined) => void;
}

/** The workbook: Name box, formula bar and grid, the sheets' tabs and the status area. */
export function BookArea({ opened, book, view, status, onBook }: BookAreaProps): React.ReactNode {
  return (
    <main className="book-area" aria-label="Workbook">
      <NameBox
        address={view?.address ?? ""}
        onGo={(text) => {
          if (book === undefined) return false;
          finishEditing(book);
          const found = goTo(book, text);
          if (found) focusGrid(book);
          return found;
        }}
      />
      {opened !== undefined && (
        <Grid key={opened.conversationId} snapshot={opened.snapshot} onBook={onBook} />
      )}
      <div className="sheet-bar">
        <SheetTabs
          sheets={view?.sheets ?? []}
          onChoose={(id) => {
            if (book === undefined) return;
            finishEditing(book);
            activateSheet(book, id);
          }}
          onAdd={() => {
            if (book !== undefined) activateSheet(book, insertSheet(book));
          }}
          onRename={(id, name) => book !== undefined && renameSheet(book, id, name)}
          onDelete={(id) => {
            if (book !== undefined) deleteSheet(book, id);
          }}
        />
        <p className="status-area" role="status" aria-label="Workbook status">
          {status}
        </p>
      </div>
      <ActiveCell view={view} />
    </main>
  );
}
