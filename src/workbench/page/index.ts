import { loadCellFonts } from "./grid/fonts/loadCellFonts";
import { loadEnvironment } from "./office/loadEnvironment";
import { fetchSample } from "./opening/fetchSample";
import { startPaneEarly } from "./pane/startPaneEarly";
import { readGivenWorkbook } from "./windows/readGivenWorkbook";

/**
 * The page's start. The spreadsheet takes longest to arrive: meanwhile what the server offers is asked for, the sample
 * that's opened first is got and checked, and the add-in's page and the cells' fonts begin to load.
 */
async function start(root: HTMLElement): Promise<void> {
  const arriving = import("./showWorkbench");
  const fonts = loadCellFonts();
  const environment = await loadEnvironment();
  const given = readGivenWorkbook(location.search, location.origin);
  const url = environment.ok && given === undefined ? environment.value.sample : null;
  const sample = url === null ? undefined : fetchSample(url);
  const pane = environment.ok ? startPaneEarly(environment.value) : undefined;
  const { showWorkbench } = await arriving;
  await fonts;
  showWorkbench(root, environment, { given, sample, pane });
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

// Without an export, the package counts this as CommonJS.
export {};
