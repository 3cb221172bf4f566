import { useRef } from "react";
import type { SheetTab as SheetTabView } from "../BookView";
import { SheetTab } from "./SheetTab";

interface SheetTabsProps {
  readonly sheets: readonly SheetTabView[];
  readonly onChoose: (id: string) => void;
  readonly onAdd: () => void;
  /** Gives a sheet another name; false when it can't have that one. */
  readonly onRename: (id: string, name: string) => boolean;
  readonly onDelete: (id: string) => void;
}

/** The workbook's visible sheets. Arrow keys move along the tabs, F2 renames, Delete deletes. */
export function SheetTabs({
  sheets,
  onChoose,
  onAdd,
  onRename,
  onDelete,
}: SheetTabsProps): React.ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const step = (by: number): void => {
    const next =
      sheets[(sheets.findIndex(({ active }) => active) + by + sheets.length) % sheets.length];
    if (next !== undefined) {
      onChoose(next.id);
      list.current?.querySelectorAll("button")[sheets.indexOf(next)]?.focus();
    }
  };
  return (
    <>
      <div className="sheet-tabs" role="tablist" aria-label="Sheets" ref={list}>
        {sheets.map((sheet) => (
          <SheetTab
            key={sheet.id}
            sheet={sheet}
            onChoose={() => {
              onChoose(sheet.id);
            }}
            onStep={step}
            onRename={(name) => onRename(sheet.id, name)}
            onDelete={() => {
              if (sheets.length > 1) onDelete(sheet.id);
            }}
          />
        ))}
      </div>
      <button
        type="button"
        className="sheet-add"
        aria-label="New sheet"
        title="New sheet"
        onClick={onAdd}
      >
        +
      </button>
    </>
  );
}
