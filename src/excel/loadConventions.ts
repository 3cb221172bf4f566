import {
  usualConventions,
  type DateConventions,
  type DateOrder,
} from "../domain/tracker/DateConventions";

/**
 * Asks how dates are to be understood, within the next round trip; the answer can be read after it.
 *
 * The system is told by what Excel's own DATE makes of 2 January 1904, as Office.js has no property for
 * it: 1463, or 1 in the 1904 system. The order is that of the region's short date; before ExcelApi 1.12
 * nobody tells it, and it's the usual one.
 */
export function loadConventions(context: Excel.RequestContext): () => DateConventions {
  const { functions, application } = context.workbook;
  const secondOf1904 = functions.date(1904, 1, 2).load("value");
  const region = Office.context.requirements.isSetSupported("ExcelApi", "1.12")
    ? application.cultureInfo.datetimeFormat.load("shortDatePattern")
    : null;
  return () => ({
    system: secondOf1904.value === 1 ? "1904" : "1900",
    order: region === null ? usualConventions.order : readOrder(region.shortDatePattern),
  });
}

/** What comes first in a pattern such as "dd/MM/yyyy", "M/d/yyyy" or "yyyy-MM-dd". */
function readOrder(pattern: string): DateOrder {
  const [month, day] = [pattern.search(/M/u), pattern.search(/d/u)];
  if (month < 0 || day < 0) return usualConventions.order;
  return month < day ? "month-first" : "day-first";
}
