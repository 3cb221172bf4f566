import type { ReactElement } from "react";
import type { Session } from "../../app/session";
import { Switch } from "./Switch";

interface AutoOptionsProps {
  readonly session: Session;
  /** Whether it's on. */
  readonly auto: boolean;
}

/** Whether edits are followed by a run without being asked for. */
export function AutoOptions({ session, auto }: AutoOptionsProps): ReactElement {
  return (
    <Switch
      label="Recalculate by itself"
      hint="Writes the sheets once you've stopped editing for two seconds, while this pane is open. It's for you alone, on this computer; edits of other people are counted, and wait for you."
      on={auto}
      onChange={(on) => {
        session.setAuto(on);
      }}
    />
  );
}
