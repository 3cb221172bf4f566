import { createRoot } from "react-dom/client";
import { loadEnvironment } from "./office/loadEnvironment";
import { Workbench } from "./Workbench";
import "./Workbench.css";
import "./conditions/Conditions.css";

/** The page's start: what the server offers is asked for first, then everything is drawn. */
async function start(root: HTMLElement): Promise<void> {
  const environment = await loadEnvironment();
  createRoot(root).render(
    environment.ok ? (
      <Workbench environment={environment.value} />
    ) : (
      <main className="start-failure">
        <h1>The workbench can&apos;t start</h1>
        <p role="alert">{environment.problem.message}</p>
      </main>
    )
  );
}

const root = document.getElementById("root");
if (root === null) {
  throw new Error("index.html has no element with the id root");
}
start(root).catch((error: unknown) => {
  root.textContent =
    "The workbench can't start: its server doesn't answer. Start it again with npm start.";
  throw error;
});
