import type { BookTable } from "../../book/Book";
import { formatArea } from "../address";
import { element } from "../xml/element";

/**
 * How a table is sorted (ECMA-376 part 1, 18.3.1.92); "" for one that isn't. That texts were sorted as numbers isn't
 * told: files have no word for it.
 */
export function writeSorting({ range, showTotals, sorting }: BookTable): string {
  if (sorting === undefined) return "";
  const body = {
    ...range,
    startRow: range.startRow + 1,
    endRow: showTotals ? range.endRow - 1 : range.endRow,
  };
  const conditions = sorting.fields.map(({ key, ascending }) => {
    const column = range.startColumn + key;
    return element("sortCondition", {
      descending: ascending ? undefined : true,
      ref: formatArea({ ...body, startColumn: column, endColumn: column }),
    });
  });
  return element(
    "sortState",
    { caseSensitive: sorting.matchCase ? true : undefined, ref: formatArea(body) },
    ...conditions
  );
}
