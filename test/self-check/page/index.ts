import { HOST_CHECKS } from "../checks";
import type { HostFacts } from "../Outcome";
import { describeOutcome, makeOutcome } from "../Outcome";
import { clearUp, runCheck, type CheckResult } from "../runCheck";
import "./page.css";

/** The page that asks a running Excel: one press runs every check, and the outcome can be kept. */
async function start(): Promise<void> {
  await Office.onReady();
  const run = find("run", HTMLButtonElement);
  tell("Ready");
  run.disabled = false;
  run.addEventListener("click", () => {
    run.disabled = true;
    runAll()
      .finally(() => {
        run.disabled = false;
      })
      .catch(tellFault);
  });
}

async function runAll(): Promise<void> {
  const list = find("results", HTMLOListElement);
  list.replaceChildren();
  await clearUp(Excel);
  const results: CheckResult[] = [];
  for (const [index, check] of HOST_CHECKS.entries()) {
    tell(`Check ${index + 1} of ${HOST_CHECKS.length}`);
    const result = await runCheck(Excel, check);
    results.push(result);
    list.append(listResult(result));
  }
  const outcome = makeOutcome(await readHost(), results);
  offer(JSON.stringify(outcome, undefined, 2));
  tell(describeOutcome(outcome));
}

function listResult({ area, name, outcome, expected, answered }: CheckResult): HTMLLIElement {
  const item = document.createElement("li");
  const told = document.createElement("span");
  told.className = outcome;
  told.textContent = outcome;
  item.append(told, `: ${area}: ${name}`);
  if (outcome !== "passed") {
    const answers = document.createElement("p");
    answers.className = "answers";
    answers.textContent = `expected ${JSON.stringify(expected)}, ${outcome === "failed" ? "ended with" : "answered"} ${JSON.stringify(answered)}`;
    item.append(answers);
  }
  return item;
}

async function readHost(): Promise<HostFacts> {
  // Older versions of Excel say nothing of themselves, whatever the types have.
  const facts = Office.context.diagnostics as Office.ContextInformation | undefined;
  const knowsCulture = Office.context.requirements.isSetSupported("ExcelApi", "1.11");
  const culture = knowsCulture
    ? await Excel.run(async (context) => {
        const { cultureInfo } = context.workbook.application;
        cultureInfo.load("name");
        await context.sync();
        return cultureInfo.name;
      })
    : "";
  return { platform: facts?.platform.toString() ?? "", version: facts?.version ?? "", culture };
}

/** Shows the outcome, to be copied or saved. */
function offer(json: string): void {
  find("outcome", HTMLElement).hidden = false;
  find("json", HTMLTextAreaElement).value = json;
  find("save", HTMLButtonElement).onclick = () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([json], { type: "application/json" }));
    link.download = "self-check.json";
    link.click();
  };
}

function tell(text: string): void {
  find("progress", HTMLElement).textContent = text;
}

function tellFault(error: unknown): void {
  tell("The checks stopped before their end. Open a new workbook and run them again.");
  throw error;
}

function find<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}`);
  return found;
}

start().catch(tellFault);
