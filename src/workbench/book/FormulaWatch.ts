import type { ICommandInfo, IDisposable, IExecutionOptions, Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { FormulaPresence } from "./FormulaPresence";

/** Knows whether a formula still has to be worked out, so that nobody waits when there is nothing to wait for. */
export class FormulaWatch {
  private readonly listening: IDisposable;
  private readonly applied: { unsubscribe: () => void };
  private isDirty: boolean;

  constructor(
    private readonly injector: Injector,
    private readonly presence: FormulaPresence
  ) {
    // A workbook from a file can hold formulas without results: they are worked out when it opens.
    this.isDirty = presence.hasFormulas;
    this.listening = injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (this.isInput(command, options)) this.isDirty = true;
    });
    this.applied = injector.get(FormulaCalculationSessionService).state$.subscribe((state) => {
      if (state.started && state.resultApplied) this.isDirty = false;
    });
  }

  /** Resolves when formulas have taken in all input up to now. */
  async settle(): Promise<void> {
    while (this.isDirty && this.presence.hasFormulas) {
      await this.injector.get(FormulaCalculationSessionService).waitForLatestApplied();
      this.isDirty = false;
    }
  }

  dispose(): void {
    this.listening.dispose();
    this.applied.unsubscribe();
  }

  private isInput(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (
      options?.onlyLocal === true ||
      !this.injector.get(IActiveDirtyManagerService).get(command.id)
    )
      return false;
    // The id says which parameters these are; a change of style alone isn't input.
    const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
    return command.id !== SetRangeValuesMutation.id || trigger !== SetStyleCommand.id;
  }
}
