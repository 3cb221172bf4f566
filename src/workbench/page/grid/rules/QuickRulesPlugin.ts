import {
  ICommandService,
  Injector,
  Plugin,
  setDependencies,
  UniverInstanceType,
} from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import {
  ConditionalFormattingFormulaService,
  ConditionalFormattingViewModel,
} from "@univerjs/sheets-conditional-formatting";
import { QuickRules } from "./QuickRules";

/** Puts QuickRules in the place of the spreadsheet's own; registered after the plugin that brings those. */
export class QuickRulesPlugin extends Plugin {
  static override pluginName = "WORKBENCH_QUICK_RULES";
  static override type = UniverInstanceType.UNIVER_SHEET;

  /** @param _options - there are none; the spreadsheet hands them to every plugin */
  constructor(
    _options: undefined,
    protected override readonly _injector: Injector
  ) {
    super();
    // Before anything has asked for the service: all plugins are made first, and started then.
    _injector.replace([
      ConditionalFormattingFormulaService,
      {
        useFactory: (...args: ConstructorParameters<typeof QuickRules>) => new QuickRules(...args),
        deps: QuickRules.dependencies,
      },
    ]);
  }

  /** Has rules looked at again when a cell has changed that they may name; it needn't be one that they format. */
  override onReady(): void {
    const rules = this._injector.get(ConditionalFormattingFormulaService);
    const view = this._injector.get(ConditionalFormattingViewModel);
    if (!(rules instanceof QuickRules)) throw new Error("The rules' service wasn't replaced");
    this.disposeWithMe(
      this._injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
        if (id !== SetRangeValuesMutation.id) return;
        // The mutation's own parameters.
        const { unitId, subUnitId } = params as { unitId: string; subUnitId: string };
        for (const ruleId of rules.listQuick(unitId, subUnitId))
          view.markRuleDirty(unitId, subUnitId, ruleId);
      })
    );
  }
}
setDependencies(QuickRulesPlugin, [Injector], 1);
