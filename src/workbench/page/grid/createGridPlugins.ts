import type { Univer } from "@univerjs/core";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsFilterUIPlugin } from "@univerjs/sheets-filter-ui";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import { UniverSheetsSortUIPlugin } from "@univerjs/sheets-sort-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { defaultTheme } from "@univerjs/themes";
import { UniverUIPlugin } from "@univerjs/ui";
import type { BookPlugins } from "../../book/BookPlugins";
import { forgetRuleIcons } from "./forgetRuleIcons";
import { QuickRulesPlugin } from "./rules/QuickRulesPlugin";
import { UI_LOCALES } from "./uiLocale";
import "./univerStyles";

/**
 * The spreadsheet's parts that paint the grid into `container` and take input: formula bar and context menus, but
 * no toolbar and no sheet bar (the page has tabs of its own, which assistive technology can read).
 */
export function createGridPlugins(container: HTMLElement): BookPlugins {
  forgetRuleIcons();
  return {
    locales: UI_LOCALES,
    theme: defaultTheme,
    registerFirst: (univer: Univer) => {
      univer.registerPlugin(UniverRenderEnginePlugin);
      univer.registerPlugin(UniverUIPlugin, {
        container,
        header: true,
        toolbar: false,
        footer: false,
        disableAutoFocus: true,
      });
    },
    registerLast: (univer: Univer) => {
      univer.registerPlugin(UniverDocsUIPlugin);
      univer.registerPlugin(UniverSheetsUIPlugin, {
        footer: false,
        disableAutoFocus: true,
        disableForceStringAlert: true,
      });
      univer.registerPlugin(UniverSheetsFormulaUIPlugin);
      univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
      univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
      univer.registerPlugin(QuickRulesPlugin);
      // The list's search box would take the keyboard from the cell half-way through a word.
      univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
        showSearchOnDropdown: false,
        showEditOnDropdown: false,
      });
      univer.registerPlugin(UniverSheetsFilterUIPlugin);
      univer.registerPlugin(UniverSheetsSortPlugin);
      univer.registerPlugin(UniverSheetsSortUIPlugin);
    },
  };
}
