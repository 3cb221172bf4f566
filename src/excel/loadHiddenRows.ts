/**
 * Asks how many rows of a range a filter or hiding hides, within the next round trip; the answer can
 * be read after it. null when the range is a null object. Two counts cross, no cells.
 *
 * Microsoft doesn't say what a view without any visible row answers, so the row above the range is
 * looked at too: as a rule it's the header row, which is shown whatever is filtered.
 *
 * @param body the rows below a header row, over the tracker's full width: a column by itself may be
 *   hidden whole
 */
export function loadHiddenRows(body: Excel.Range): () => number | null {
  const above = body.getRowsAbove(1).load("rowHidden");
  const view = above.getBoundingRect(body).getVisibleView().load("rowCount");
  body.load("rowCount");
  return () => {
    if (body.isNullObject) return null;
    return body.rowCount + (above.rowHidden ? 0 : 1) - view.rowCount;
  };
}
