/** How wide the pane is at first, and how narrow and wide it may be made, in pixels: Excel's own. */
export const PANE_WIDTH = { first: 350, least: 320, most: 700 };

interface PaneEdgeProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The pane's left edge: dragging it, or the arrow keys on it, makes the pane wider or narrower. */
export function PaneEdge({ width, onWidth }: PaneEdgeProps): React.ReactNode {
  const setWidth = (wanted: number): void => {
    onWidth(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, Math.round(wanted))));
  };
  return (
    // A separator that can be focused and moved is a control: ARIA calls it a window splitter.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="pane-edge"
      role="separator"
      aria-label="Width of the pane"
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
      tabIndex={0}
      onKeyDown={({ key }) => {
        if (key === "ArrowLeft") setWidth(width + 10);
        if (key === "ArrowRight") setWidth(width - 10);
      }}
      onPointerDown={(event) => {
        // With the pointer captured, the frame beside doesn't swallow the drag.
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) {
          setWidth(window.innerWidth - event.clientX);
        }
      }}
    />
  );
}
