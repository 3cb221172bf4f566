import type { Allowance } from "../../files/protection/SheetProtection";

/** What a command wants of a protected sheet: an allowance, "cells" that are unlocked, or its end. */
export type Need = Allowance | "cells" | "unprotected";

/** The spreadsheet's commands, by what their ids begin with, and what they want. The first that fits counts. */
const NEEDS: readonly (readonly [pattern: RegExp, needs: readonly Need[]])[] = [
  [/^sheet\.operation\.set-cell-edit-visible$/, ["cells"]],
  [
    /^sheet\.command\.(set-range-values|(auto-)?clear-(selection-)?content|auto-fill|refill|copy-(down|right)|toggle-cell-checkbox|split-text|text-to-number|optional-paste|paste-(value|formula|besides))/,
    ["cells"],
  ],
  [/^univer\.command\.(paste|cut)/, ["cells"]],
  [/^sheet\.command\.clear-selection-all/, ["cells", "allowFormatCells"]],
  [
    /^sheet\.command\.(clear-selection-format|paste-format|set-(range-)?(bold|italic|underline|stroke|overline|font|subscript|superscript|text|vertical|horizontal|background|border|style)|reset-|numfmt\.|apply-format|set-(once|infinite)-format)/,
    ["allowFormatCells"],
  ],
  [/^sheet\.command\.[a-z-]*conditional-rule/i, ["allowFormatCells"]],
  [
    /^sheet\.command\.(delta-column|set-worksheet-col-width|set-col-(auto|is-auto|data|hidden|visible)|hide-col|set-selected-cols|paste-col)/,
    ["allowFormatColumns"],
  ],
  [
    /^sheet\.command\.(delta-row|set-row-(height|is-auto|data)|set-rows-hidden|hide-row|set-s(elected|pecific)-rows)/,
    ["allowFormatRows"],
  ],
  [/^sheet\.command\.insert-(multi-)?rows?-/, ["allowInsertRows"]],
  [/^sheet\.command\.insert-(multi-)?cols?-/, ["allowInsertColumns"]],
  [/^sheet\.command\.remove-row-/, ["allowDeleteRows", "cells"]],
  [/^sheet\.command\.remove-col-/, ["allowDeleteColumns", "cells"]],
  [/^sheet\.command\.sort-range/, ["allowSort", "cells"]],
  [/^sheet\.command\.(set-filter-criteria|clear-filter|re-calc-filter)/, ["allowAutoFilter"]],
  [
    /^sheets?\.command\.(.*(merge|data-?validation).*|(insert|delete)-range-move.*|move-(range|rows|cols).*|set-filter-range|remove-sheet-filter|smart-toggle-filter)/i,
    ["unprotected"],
  ],
];

/** What a command wants of a protected sheet; nothing for one that changes no cells, such as selecting. */
export function listNeeds(commandId: string): readonly Need[] {
  return NEEDS.find(([pattern]) => pattern.test(commandId))?.[1] ?? [];
}
