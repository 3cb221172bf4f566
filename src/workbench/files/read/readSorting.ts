import type { TableSorting } from "../../book/Book";
import { parseArea } from "../address";
import type { Area } from "../Area";
import { attributeOf, childOf, childrenOf, flagOf } from "../xml/elements";

/**
 * How a table is sorted; undefined for one that isn't, or by something else than its values (a colour, a list of
 * one's own).
 */
export function readSorting(table: Element, range: Area): TableSorting | undefined {
  const state = childOf(table, "sortState");
  const conditions = childrenOf(state, "sortCondition");
  const fields = conditions.flatMap((condition) => {
    const column = parseArea(attributeOf(condition, "ref") ?? "")?.startColumn;
    const isByValue =
      (attributeOf(condition, "sortBy") ?? "value") === "value" &&
      attributeOf(condition, "customList") === undefined;
    return column === undefined || !isByValue
      ? []
      : {
          key: column - range.startColumn,
          ascending: !flagOf(condition, "descending"),
          textAsNumber: false,
        };
  });
  const isWhole = fields.length > 0 && fields.length === conditions.length;
  return isWhole ? { fields, matchCase: flagOf(state, "caseSensitive") } : undefined;
}
