import { useState } from "react";
import { Icon } from "../ribbon/Icon";
import { PANE_WIDTH, PaneEdge } from "./PaneEdge";

interface PaneProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children?: React.ReactNode;
}

/**
 * The task pane beside the grid. Closed, its page goes on running out of sight: with a shared runtime the ribbon's
 * functions run in it.
 */
export function Pane({ title, open, onClose, children }: PaneProps): React.ReactNode {
  const [width, setWidth] = useState(PANE_WIDTH.first);
  return (
    <aside
      className={open ? "pane" : "pane pane-closed"}
      style={{ width }}
      aria-label={`${title} task pane`}
      inert={!open}
    >
      <PaneEdge width={width} onWidth={setWidth} />
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
