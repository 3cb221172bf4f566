import { createSession } from "../app/createSession";
import type { Session } from "../app/session";
import { registerCommands, type CommandEvent } from "../commands/registerCommands";
import { createFilePort } from "../excel/createFilePort";
import { createWorkbookPort } from "../excel/createWorkbookPort";
import { mountPane } from "./mountPane";
import { readOfficeTheme } from "./theme/readOfficeTheme";

/*
 * The add-in's composition root. One page serves the ribbon's commands and the pane (a shared
 * runtime), and so one session.
 */

/** Says in the pane's place why there's none. */
function explain(root: HTMLElement, text: string): void {
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  root.replaceChildren(paragraph);
}

/**
 * Starts the add-in on its session: ribbon commands first, since one of them can be what Excel
 * loaded this page for, then the pane, then the look for the tracker.
 */
export function startAddin(root: HTMLElement, session: Session): void {
  registerCommands((id, run) => {
    Office.actions.associate(id, (event?: CommandEvent) => {
      void run(event);
    });
  }, session);
  mountPane(root, session, readOfficeTheme);
  void session.start();
}

/** Waits for Office.js, then starts in Excel and nowhere else. */
export async function startInExcel(root: HTMLElement, makeSession: () => Session): Promise<void> {
  if (typeof Office === "undefined") {
    explain(
      root,
      "RAG Tracker couldn't load Office.js from Microsoft. Check the connection, and open the pane again."
    );
    return;
  }
  const { host } = await Office.onReady();
  // The library leaves the host out in a plain browser window, whatever its type says.
  if (host === Office.HostType.Excel) startAddin(root, makeSession());
  else
    explain(
      root,
      "RAG Tracker works inside Excel: add it there, and open its pane from the ribbon."
    );
}

const pane = document.getElementById("pane");
if (pane) void startInExcel(pane, () => createSession(createWorkbookPort(), createFilePort()));
