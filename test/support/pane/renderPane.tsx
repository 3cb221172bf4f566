import { render } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import type { SessionState } from "../../../src/app/session";
import { App } from "../../../src/taskpane/App";
import type { ReadTheme } from "../../../src/taskpane/theme/ThemeName";
import { FakeSession } from "./FakeSession";
import { loadReport } from "./loadReport";

/** A pane on the page, with the session behind it and a user before it. */
export interface RenderedPane {
  readonly session: FakeSession;
  readonly user: UserEvent;
  readonly unmount: () => void;
}

beforeAll(loadReport);

/** Renders the whole pane in a state, in Excel's light look unless told otherwise. */
export function renderPane(
  state: SessionState,
  readTheme: ReadTheme = () => "light"
): RenderedPane {
  const session = new FakeSession(state);
  const { unmount } = render(<App session={session} readTheme={readTheme} />);
  return { session, user: userEvent.setup(), unmount };
}
