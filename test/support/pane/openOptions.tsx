import { screen } from "@testing-library/react";
import type { SessionState } from "../../../src/app/session";
import { succeed } from "../../../src/domain/result";
import { renderPane, type RenderedPane } from "./renderPane";

/**
 * Renders the pane and opens the options, in the set-up of a workbook without a tracker to correct.
 * The requests are those from then on.
 */
export async function openOptions(state: SessionState): Promise<RenderedPane> {
  const pane = renderPane(state);
  pane.session.lookAnswer = succeed({ sheets: [], candidates: [] });
  await pane.user.click(screen.getByRole("button", { name: "Set-up" }));
  await pane.user.click(await screen.findByRole("tab", { name: "Options" }));
  pane.session.requests.length = 0;
  return pane;
}
