import { Component, type ReactNode } from "react";
import { FaultScreen } from "./FaultScreen";

interface PaneErrorBoundaryProps {
  readonly children: ReactNode;
}

interface PaneErrorBoundaryState {
  readonly failed: boolean;
}

/** Stands in for the pane when a fault of its own stops it from being drawn. */
export class PaneErrorBoundary extends Component<PaneErrorBoundaryProps, PaneErrorBoundaryState> {
  override state: PaneErrorBoundaryState = { failed: false };

  static getDerivedStateFromError(): PaneErrorBoundaryState {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <FaultScreen
        onRetry={() => {
          this.setState({ failed: false });
        }}
      />
    );
  }
}
