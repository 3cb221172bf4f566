import type {
  ICellData,
  ICommandInfo,
  IDisposable,
  Injector,
  IWorkbookData,
  Nullable,
} from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { InsertSheetMutation } from "@univerjs/sheets";

type Cells = Record<number, Nullable<Record<number, Nullable<ICellData>>>>;

/**
 * Knows whether a workbook has ever held a formula, and spares it the search for them until it does: the
 * spreadsheet looks through every cell of every sheet at each write, which makes writing a long sheet in blocks
 * slower than the square of its length.
 */
export class FormulaPresence {
  private present: boolean;
  private readonly listening: IDisposable;

  constructor(injector: Injector, unitId: string, data: IWorkbookData) {
    const sheets = Object.values(data.sheets);
    this.present = sheets.some((sheet) => holdsFormula(sheet.cellData));
    this.listening = injector.get(ICommandService).beforeCommandExecuted((command) => {
      if (command.id === InsertSheetMutation.id && holdsFormula(cellsOfSheet(command)))
        this.present = true;
    });
    this.spareSearches(injector.get(FormulaDataModel), unitId);
  }

  /** False: there is no formula and there never was. */
  get hasFormulas(): boolean {
    return this.present;
  }

  dispose(): void {
    this.listening.dispose();
  }

  /** Wraps the two searches on this instance: the plugin offers no way to put another class in its place. */
  private spareSearches(model: FormulaDataModel, unitId: string): void {
    const search = model.getFormulaData.bind(model);
    const update = model.updateFormulaData.bind(model);
    model.getFormulaData = () => (this.present ? search() : { [unitId]: {} });
    model.updateFormulaData = (unit, sheet, cells) => {
      this.present ||= holdsFormula(cells);
      return this.present ? update(unit, sheet, cells) : {};
    };
  }
}

function holdsFormula(cells: Cells | undefined): boolean {
  return Object.values(cells ?? {}).some((row) =>
    Object.values(row ?? {}).some((cell) => Boolean(cell?.f) || Boolean(cell?.si))
  );
}

function cellsOfSheet(command: Readonly<ICommandInfo>): Cells | undefined {
  // The command's id says which parameters these are.
  return (command.params as { sheet?: { cellData?: Cells } } | undefined)?.sheet?.cellData;
}
