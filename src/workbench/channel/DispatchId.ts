/** The calls of Office.js that aren't messages of their own, by the number they carry. */
export const DispatchId = {
  refreshSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
} as const;
