/** An event for the add-in: Excel's number of its type, the sheet's id or "Workbook", its arguments. */
export interface RaisedEvent {
  type: number;
  target: string;
  args: Record<string, unknown>;
}
