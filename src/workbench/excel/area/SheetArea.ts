import type { Area } from "../../files/Area";

/** A rectangle of cells of one sheet. */
export interface SheetArea extends Area {
  readonly sheetId: string;
}
