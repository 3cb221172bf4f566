import { createRoot } from "react-dom/client";
import type { Result } from "../files/Result";
import type { ManifestProblem } from "../manifest/Manifest";
import type { Environment } from "./office/Environment";
import type { FirstWorkbook } from "./opening/FirstWorkbook";
import { Workbench } from "./Workbench";
import "./Workbench.css";
import "./conditions/Conditions.css";

/** Draws the whole page into an element, or why there is nothing to draw. */
export function showWorkbench(
  root: HTMLElement,
  environment: Result<Environment, ManifestProblem>,
  first: FirstWorkbook
): void {
  createRoot(root).render(
    environment.ok ? (
      <Workbench environment={environment.value} first={first} />
    ) : (
      <main className="start-failure">
        <h1>The workbench can&apos;t start</h1>
        <p role="alert">{environment.problem.message}</p>
      </main>
    )
  );
}
