import { Icon } from "../ribbon/Icon";
import { PaneEdge } from "./PaneEdge";

interface PaneProps {
  readonly title: string;
  readonly open: boolean;
  /** In pixels. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
  readonly onClose: () => void;
  readonly children?: React.ReactNode;
}

/**
 * The task pane beside the grid. Closed, its page goes on running out of sight: with a shared runtime the ribbon's
 * functions run in it.
 */
export function Pane({
  title,
  open,
  width,
  onWidth,
  onClose,
  children,
}: PaneProps): React.ReactNode {
  return (
    <aside
      className={open ? "pane" : "pane pane-closed"}
      style={{ width }}
      aria-label={`${title} task pane`}
      inert={!open}
    >
      <PaneEdge width={width} onWidth={onWidth} />
      <header className="pane-header">
        <h2>{title}</h2>
        <button type="button" className="quiet-button" aria-label="Close pane" onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </aside>
  );
}
