import { useState } from "react";
import type { SheetTab as SheetTabView } from "../BookView";
import { SheetNameField } from "./SheetNameField";

interface SheetTabProps {
  readonly sheet: SheetTabView;
  readonly onChoose: () => void;
  /** Moves to the neighbour: 1 is the next sheet, -1 the one before. */
  readonly onStep: (by: 1 | -1) => void;
  /** False when the sheet can't have that name. */
  readonly onRename: (name: string) => boolean;
  readonly onDelete: () => void;
}

/** One sheet's tab. */
export function SheetTab({
  sheet,
  onChoose,
  onStep,
  onRename,
  onDelete,
}: SheetTabProps): React.ReactNode {
  const [renaming, setRenaming] = useState(false);
  if (renaming) {
    return (
      <SheetNameField
        name={sheet.name}
        onRename={onRename}
        onEnd={() => {
          setRenaming(false);
        }}
      />
    );
  }
  const keys: Record<string, () => void> = {
    ArrowRight: () => {
      onStep(1);
    },
    ArrowLeft: () => {
      onStep(-1);
    },
    F2: () => {
      setRenaming(true);
    },
    Delete: onDelete,
  };
  return (
    <button
      type="button"
      role="tab"
      className="sheet-tab"
      title="Double-click or F2 to rename, Delete to delete"
      style={sheet.colour === "" ? undefined : { boxShadow: `inset 0 -3px ${sheet.colour}` }}
      aria-selected={sheet.active}
      tabIndex={sheet.active ? 0 : -1}
      onClick={onChoose}
      onDoubleClick={() => {
        setRenaming(true);
      }}
      onKeyDown={({ key }) => {
        keys[key]?.();
      }}
    >
      {sheet.name}
    </button>
  );
}
