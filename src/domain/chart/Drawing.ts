/** One shape of a picture, in pixels from the top left corner. */
export type Shape =
  | {
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
    }
  | {
      readonly kind: "text";
      /** Where it begins, is centred on or ends, as `anchor` says. */
      readonly x: number;
      /** The middle of its letters. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly bold: boolean;
      readonly fill: string;
      readonly anchor: "start" | "middle" | "end";
      /** The room that it has: it's set closer where it would be wider. */
      readonly room: number;
    };

/** A picture as shapes, drawn one over the other on white. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}
