import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Session } from "../app/session";
import { PaneErrorBoundary } from "./faults/PaneErrorBoundary";
import { Pane } from "./Pane";
import type { ReadTheme } from "./theme/ThemeName";
import { useThemeName } from "./theme/useThemeName";

interface AppProps {
  readonly session: Session;
  readonly readTheme: ReadTheme;
}

/** The pane in Excel's look, with something to fall back on. */
export function App({ session, readTheme }: AppProps): ReactElement {
  const themeName = useThemeName(readTheme);
  return (
    <FluentProvider
      className={`pane-theme pane-theme--${themeName}`}
      theme={themeName === "dark" ? webDarkTheme : webLightTheme}
    >
      <PaneErrorBoundary>
        <Pane session={session} />
      </PaneErrorBoundary>
    </FluentProvider>
  );
}
