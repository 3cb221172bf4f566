/** The add-in whose settings are read from, and written into, a workbook: as its manifest states them. */
export interface AddinReference {
  readonly id: string;
  readonly version: string;
}
