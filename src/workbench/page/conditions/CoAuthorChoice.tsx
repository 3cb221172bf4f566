import { useState } from "react";
import type { CoAuthorEdit } from "../../conditions/CoAuthorEdit";
import type { SheetArea } from "../../excel/area/SheetArea";
import { Choice } from "./Choice";

interface CoAuthorChoiceProps {
  readonly edit: CoAuthorEdit | null;
  /** The selected cell at this moment; undefined without a workbook. */
  readonly readCell: () => SheetArea | undefined;
  readonly onChange: (edit: CoAuthorEdit | null) => void;
}

const OPTIONS = [
  ["", "does nothing"],
  ["insert-row", "inserts a row above the selected cell"],
  ["type", "types into the selected cell"],
] as const;

/** What a co-author does just before the add-in next changes something. The cell is the one selected on choosing. */
export function CoAuthorChoice({ edit, readCell, onChange }: CoAuthorChoiceProps): React.ReactNode {
  const [text, setText] = useState("Off Track");
  const plan = (kind: string): void => {
    const cell = readCell();
    if (kind === "" || cell === undefined) {
      onChange(null);
      return;
    }
    const { sheetId, startRow: row, startColumn: column } = cell;
    onChange(
      kind === "type" ? { kind, sheetId, row, column, text } : { kind: "insert-row", sheetId, row }
    );
  };
  return (
    <>
      <Choice
        label="Before the add-in's next change, a co-author"
        value={edit?.kind ?? ""}
        options={OPTIONS}
        onChange={plan}
      />
      <label className="condition">
        <span>What the co-author types</span>
        <input
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            if (edit?.kind === "type") onChange({ ...edit, text: currentTarget.value });
          }}
        />
      </label>
    </>
  );
}
