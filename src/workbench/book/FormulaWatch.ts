import type { ICommandInfo, IDisposable, IExecutionOptions, Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import {
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { FormulaPresence } from "./FormulaPresence";

/** What the formula engine doesn't take as input, by the command that it came from. */
const LOOKS: readonly (string | undefined)[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

/**
 * Knows whether a formula still has to be worked out, so that nobody reads a result that is old, and nobody waits
 * when there is nothing to wait for.
 *
 * The engine collects input, and begins a calculation a tenth of a second after the last of it. Input that comes
 * while it calculates belongs to the next calculation, which may begin before the first has ended. So the engine's
 * word that "the" calculation has ended doesn't tell which: here each is counted, from its beginning to its end.
 */
export class FormulaWatch {
  private readonly listening: IDisposable[];
  private readonly waiting: (() => void)[] = [];
  /** There is input that no calculation has taken in. */
  private isQueued: boolean;
  /** The engine is being stopped, to begin again with what it was about and all input until now. */
  private beginsAgain = false;
  /** How many calculations have begun and not ended. They're done one after the other. */
  private underWay = 0;
  /** The calculation of the moment is done; its end is told next. */
  private isEnding = false;

  constructor(
    private readonly injector: Injector,
    private readonly presence: FormulaPresence
  ) {
    // A workbook from a file can hold formulas without results: they are worked out when it opens.
    this.isQueued = presence.hasFormulas;
    const commands = injector.get(ICommandService);
    this.listening = [
      commands.beforeCommandExecuted((command) => {
        this.followBeginning(command);
      }),
      commands.onCommandExecuted((command, options) => {
        if (this.isInput(command, options)) this.isQueued = true;
        else if (this.isEnding && readNotification(command)?.functionsExecutedState !== undefined)
          this.endCalculation();
      }),
    ];
  }

  /** Resolves when formulas have taken in all input up to now, and what came while they did. */
  async settle(): Promise<void> {
    while (this.presence.hasFormulas && this.isBusy) {
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
      });
    }
  }

  dispose(): void {
    for (const listener of this.listening) listener.dispose();
  }

  private get isBusy(): boolean {
    return this.isQueued || this.beginsAgain || this.underWay > 0;
  }

  /** What the engine is told comes a moment before it is done: input in between belongs to the next calculation. */
  private followBeginning(command: Readonly<ICommandInfo>): void {
    if (command.id === SetFormulaCalculationStopMutation.id) {
      this.isQueued = false;
      this.beginsAgain = true;
    } else if (command.id === SetFormulaCalculationStartMutation.id) {
      if (!this.beginsAgain) this.isQueued = false;
      this.beginsAgain = false;
      this.underWay++;
    } else if (
      readNotification(command)?.stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED
    )
      this.isEnding = true;
  }

  /** The results are in the cells by now. */
  private endCalculation(): void {
    this.isEnding = false;
    this.underWay--;
    for (const goOn of this.waiting.splice(0)) goOn();
  }

  /** Whether the engine takes a command as input; it must be told just as the engine tells. */
  private isInput(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (!this.injector.get(IActiveDirtyManagerService).get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    // The id says which parameters these are.
    const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
    return options?.onlyLocal !== true && !LOOKS.includes(trigger);
  }
}

function readNotification(
  command: Readonly<ICommandInfo>
): ISetFormulaCalculationNotificationMutation | undefined {
  return command.id === SetFormulaCalculationNotificationMutation.id
    ? // The id says which parameters these are.
      command.params
    : undefined;
}
