/** Excel's numbers of the events that the host can raise. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
} as const;
