import type { ICellData, IMutation, IStyleData, Nullable } from "@univerjs/core";
import { CommandType, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Workbook } from "@univerjs/core";

/** What the mutation carries: cells, from 0, each with its own look as it's to be; null: none of its own. */
export interface SetLookParams {
  unitId: string;
  subUnitId: string;
  cells: readonly { row: number; column: number; style: Nullable<IStyleData> }[];
}

/** Name of the mutation that gives cells whole looks: the spreadsheet's own lets through the parts that it knows. */
export const SET_LOOK = "workbench.mutation.set-look";

/** The mutation that puts whole looks in the place of cells' own. */
export const setLookMutation: IMutation<SetLookParams> = {
  id: SET_LOOK,
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, subUnitId, cells }) => {
    const workbook = accessor
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const matrix = workbook?.getSheetBySheetId(subUnitId)?.getCellMatrix();
    if (!workbook || !matrix) return false;
    for (const { row, column, style } of cells) {
      const cell: ICellData = { ...matrix.getValue(row, column) };
      delete cell.s;
      const isNone = style === null || style === undefined || Object.keys(style).length === 0;
      const id = isNone ? undefined : workbook.getStyles().setValue(structuredClone(style));
      matrix.setValue(row, column, id === undefined ? cell : { ...cell, s: id });
    }
    return true;
  },
};
