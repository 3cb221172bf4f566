const DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006";

export const DRAWING_NAMESPACE = `${DRAWINGML}/spreadsheetDrawing`;
export const SHAPES_NAMESPACE = `${DRAWINGML}/main`;
export const CHART_NAMESPACE = `${DRAWINGML}/chart`;
export const CHART_MEDIA = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
export const DRAWING_MEDIA = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** How many of a drawing's units (EMU) are a point. */
export const UNITS_PER_POINT = 12_700;
