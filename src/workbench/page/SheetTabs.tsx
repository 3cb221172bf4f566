import { useRef } from "react";
import type { SheetTab } from "./BookView";

interface SheetTabsProps {
  readonly sheets: readonly SheetTab[];
  readonly onChoose: (id: string) => void;
  readonly onAdd: () => void;
}

/** The workbook's visible sheets. Arrow keys move along the tabs. */
export function SheetTabs({ sheets, onChoose, onAdd }: SheetTabsProps): React.ReactNode {
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
    <div className="sheet-bar">
      <div className="sheet-tabs" role="tablist" aria-label="Sheets" ref={list}>
        {sheets.map(({ id, name, active, colour }) => (
          <button
            key={id}
            type="button"
            role="tab"
            className="sheet-tab"
            style={colour === "" ? undefined : { boxShadow: `inset 0 -3px ${colour}` }}
            aria-selected={active}
            tabIndex={active ? 0 : -1}
            onClick={() => {
              onChoose(id);
            }}
            onKeyDown={({ key }) => {
              if (key === "ArrowRight") step(1);
              if (key === "ArrowLeft") step(-1);
            }}
          >
            {name}
          </button>
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
    </div>
  );
}
