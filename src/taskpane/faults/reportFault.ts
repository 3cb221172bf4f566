/**
 * Notes a fault of the pane's in the browser's log: the error's kind and the components it passed
 * through. Never its message, which can hold what stands in a cell.
 *
 * @param error whatever was thrown
 * @param componentStack React's list of components, innermost first; names only
 */
export function reportFault(error: unknown, componentStack: string | undefined): void {
  const kind = error instanceof Error ? error.name : typeof error;
  console.error(`RAG Tracker: ${kind} while drawing the pane${componentStack ?? ""}`);
}
