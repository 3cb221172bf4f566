import type { Drawing, Shape } from "../domain/chart/Drawing";

/** Pixels of the picture for each of the drawing's, so that it stays sharp on paper. */
const SCALE = 2;
const FONT = '"Segoe UI", Calibri, Arial, sans-serif';
const ALIGN = { start: "left", middle: "center", end: "right" } as const;

/**
 * Paints a drawing as a picture (.png), in this window: nothing is sent anywhere.
 *
 * @returns null where the browser can't, as when it's out of memory
 */
export async function paintDrawing({ width, height, shapes }: Drawing): Promise<Uint8Array | null> {
  const canvas = document.createElement("canvas");
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.scale(SCALE, SCALE);
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  for (const shape of shapes) paint(shape, context);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
}

function paint(shape: Shape, context: CanvasRenderingContext2D): void {
  context.fillStyle = shape.fill;
  if (shape.kind === "box") {
    context.fillRect(shape.x, shape.y, shape.width, shape.height);
    return;
  }
  context.font = `${shape.bold ? "600 " : ""}${shape.size}px ${FONT}`;
  context.textAlign = ALIGN[shape.anchor];
  context.textBaseline = "middle";
  context.fillText(shape.text, shape.x, shape.y, Math.max(1, shape.room));
}
