import { WireObject } from "../../batch/WireObject";
import type { ExcelScope } from "../ExcelScope";
import { CultureInfo } from "./CultureInfo";

/** Excel.Application. Screen and calculation can't be suspended here: asking for it is harmless. */
export class Application extends WireObject {
  readonly className = "Application";

  constructor(private readonly scope: ExcelScope) {
    super();
  }

  get CalculationMode(): string {
    return "Automatic";
  }
  get CalculationState(): string {
    return "Done";
  }
  get CalculationEngineVersion(): number {
    return 191029;
  }
  get DecimalSeparator(): string {
    return ".";
  }
  get ThousandsSeparator(): string {
    return ",";
  }
  get UseSystemSeparators(): boolean {
    return true;
  }
  get CultureInfo(): WireObject {
    return new CultureInfo(this.scope.region);
  }

  /** Formulas are worked out before each read anyway. */
  Calculate(): Promise<void> {
    return this.scope.book.settle();
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    // The grid paints after the batch in any case.
  }
  SuspendApiCalculationUntilNextSync(): void {
    // Formulas are worked out once, after the batch's writes, in any case.
  }
}
