/** Writes a picture (4 bytes a pixel, row by row) as a PNG file. */
export function encodePng(width: number, height: number, pixels: Buffer): Buffer;

/** The size of a PNG picture; undefined when it isn't one. */
export function readPngSize(bytes: Buffer): { width: number; height: number } | undefined;
