import { LocaleType, mergeLocales } from "@univerjs/core";
import type { ILocales } from "@univerjs/core";
import conditionalFormatting from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import validationRules from "@univerjs/data-validation/locale/en-US";
import dataValidation from "@univerjs/sheets-data-validation/locale/en-US";
import dataValidationUi from "@univerjs/sheets-data-validation-ui/locale/en-US";
import design from "@univerjs/design/locale/en-US";
import docsUi from "@univerjs/docs-ui/locale/en-US";
import filter from "@univerjs/sheets-filter/locale/en-US";
import filterUi from "@univerjs/sheets-filter-ui/locale/en-US";
import formulaUi from "@univerjs/sheets-formula-ui/locale/en-US";
import formula from "@univerjs/sheets-formula/locale/en-US";
import numfmtUi from "@univerjs/sheets-numfmt-ui/locale/en-US";
import sheets from "@univerjs/sheets/locale/en-US";
import sheetsUi from "@univerjs/sheets-ui/locale/en-US";
import sortUi from "@univerjs/sheets-sort-ui/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";

/** The texts of the spreadsheet's own menus and dialogs. */
export const UI_LOCALES: ILocales = {
  [LocaleType.EN_US]: mergeLocales(
    design,
    ui,
    docsUi,
    sheets,
    sheetsUi,
    formula,
    formulaUi,
    numfmtUi,
    conditionalFormatting,
    validationRules,
    dataValidation,
    dataValidationUi,
    filter,
    filterUi,
    sortUi
  ),
};
