import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { checkDeployment } from "../../scripts/manifest/check-deployment.cjs";
import { checkManifest } from "../../scripts/manifest/check-manifest.cjs";
import { createFileFinder } from "../../scripts/manifest/create-file-finder.cjs";
import { readManifest } from "../../scripts/manifest/read-manifest.cjs";
import { rewriteManifest } from "../../scripts/rewrite-manifest.cjs";
import { makeFolder } from "./support/makeFolder";

const root = path.join(__dirname, "..", "..");
const manifest = fs.readFileSync(path.join(root, "manifest.xml"), "utf8");
const scripts = ['associate("recalculateRag", run)', 'associate("exportAgain", run)'];
const office = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Checks the project's manifest after a change of its text. */
function checkChanged(from: string | RegExp, to: string, isDeployment = false): string[] {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  const facts = readManifest(changed);
  const findFile = createFileFinder("https://localhost:3000/", root);
  return checkManifest(facts, { findFile, scripts, isDeployment });
}

describe("the project's manifest", () => {
  it("is in order, says npm run validate", () => {
    const script = path.join(root, "scripts", "validate-manifest.cjs");
    const lines = execFileSync(process.execPath, [script], { encoding: "utf8" }).trim().split("\n");
    expect(lines[0]).toMatch(/^RAG Tracker \d+\.\d+\.\d+\.\d+ \([0-9a-f-]{36}\)$/);
    expect(lines.at(-1)).toBe("The manifest is in order.");
  });

  it("has the three buttons, one shared runtime and the shortcut", () => {
    const facts = readManifest(manifest);
    expect(facts.functionNames).toEqual(["recalculateRag", "exportAgain"]);
    expect(facts.runtimes).toEqual(["Pane.Url"]);
    expect(facts.sourceUrl).toBe("https://localhost:3000/taskpane.html");
    expect(facts.shortcutsUrl).toBe("https://localhost:3000/assets/shortcuts.json");
    const labels = facts.resources.filter(({ id }) => id.endsWith(".Label"));
    expect(labels.map(({ value }) => value)).toEqual([
      "RAG Tracker",
      "Recalculate RAG",
      "Export again",
      "RAG pane",
    ]);
  });
});

describe("what the schemas miss", () => {
  it("finds a resid that nothing defines, and a resource that nothing uses", () => {
    expect(checkChanged('resid="Pane.Tip"', 'resid="Pane.Tipp"')).toEqual([
      "Supertip refers to 'Pane.Tipp', which Resources doesn't define.",
      "The resource 'Pane.Tip' is not used.",
    ]);
  });

  it("finds an id that is defined twice", () => {
    expect(checkChanged('String id="Pane.Label"', 'String id="Group.Label"')).toContain(
      "The resource 'Group.Label' is defined twice."
    );
  });

  it("finds texts and ids that are too long", () => {
    const long = "x".repeat(126);
    expect(checkChanged('DefaultValue="RAG pane"', `DefaultValue="${long}"`)).toEqual([
      "The text 'Pane.Label' has 126 characters; 125 are allowed.",
    ]);
    const id = "y".repeat(33);
    expect(checkChanged(/GetStarted\.Title/g, id)).toEqual([
      `The id '${id}' is longer than 32 characters.`,
    ]);
  });

  it("finds addresses that aren't https", () => {
    expect(
      checkChanged("https://localhost:3000/assets/support", "http://localhost:3000/s")
    ).toEqual(["SupportUrl: http://localhost:3000/s.html is not an https address."]);
  });

  it("finds a page outside of the shared runtime", () => {
    expect(
      checkChanged('<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Support.Url"')
    ).toEqual(["FunctionFile Support.Url is 'Support.Url', the shared runtime 'Pane.Url'."]);
  });

  it("finds icons that are missing, of the wrong size or no pictures", () => {
    expect(checkChanged("icon-recalculate-32.png", "icon-33.png")).toEqual([
      "RecalculateIcon.32: there is no file for https://localhost:3000/assets/icon-33.png.",
    ]);
    expect(checkChanged("icon-recalculate-32.png", "icon-40.png")).toEqual([
      "RecalculateIcon.32: icon-40.png is 40 x 40, not 32 x 32.",
    ]);
    expect(checkChanged("icon-recalculate-32.png", "shortcuts.json")).toEqual([
      "RecalculateIcon.32: shortcuts.json is not a PNG picture.",
    ]);
  });

  it("finds a required icon size that is not given", () => {
    expect(checkChanged(/<bt:Image size="80"[^>]*>/g, "")).toContain(
      "The ribbon has no icon of 80 pixels."
    );
  });

  it("finds a function that no script associates, whatever its case", () => {
    expect(checkChanged("<FunctionName>recalculateRag", "<FunctionName>RECALCULATERAG")).toEqual(
      []
    );
    expect(checkChanged("<FunctionName>recalculateRag", "<FunctionName>recalculate")).toEqual([
      "No script of the add-in associates 'recalculate' with a function.",
    ]);
  });

  it("finds a shortcuts file that isn't there", () => {
    expect(checkChanged("shortcuts.json", "keys.json")).toEqual([
      "ExtendedOverrides: there is no file for https://localhost:3000/assets/keys.json.",
    ]);
  });

  it("finds localhost in what is to be deployed", () => {
    const problems = checkChanged("Version>1.1.0.0", "Version>1.1.0.1", true);
    expect(problems).toContain(
      "SourceLocation: https://localhost:3000/taskpane.html is on the developer's own machine."
    );
  });

  it("says why a text is no manifest", () => {
    expect(() => readManifest("<OfficeApp>")).toThrow("not well-formed");
    expect(() => readManifest("<html/>")).toThrow("it has to be OfficeApp");
  });
});

describe("a folder to be deployed", () => {
  const facts = readManifest(rewriteManifest(manifest, "https://tools.example.org/rag/"));
  /** Checks a folder with this page and this script, without icons. */
  const check = (page: string, script: string) => {
    const folder = makeFolder({ "taskpane.html": page, "app.js": script });
    const findFile = createFileFinder("https://tools.example.org/rag/", folder);
    const problems = checkDeployment(folder, facts, findFile);
    fs.rmSync(folder, { recursive: true });
    return problems.filter((problem) => !/icon-|support|shortcuts/.test(problem));
  };
  const page = `<head><script src="${office}"></script><script src="app.js"></script></head>`;

  it("passes with its page and Microsoft's Office.js", () => {
    expect(check(page, "run()")).toEqual([]);
  });

  it("may not refer to the developer's machine", () => {
    expect(check(page, 'fetch("http://localhost:3000/x")')).toEqual([
      "app.js refers to a server on the developer's own machine.",
    ]);
  });

  it("has to load Office.js first, in the head, from Microsoft", () => {
    const problem = `taskpane.html: the first script in its head has to be ${office}.`;
    expect(check(page.replace(office, "office.js"), "")).toEqual([problem]);
    expect(check(`<head></head><script src="${office}"></script>`, "")).toEqual([problem]);
  });

  it("has to hold every file that the manifest names", () => {
    const folder = makeFolder({ "other.html": "" });
    const findFile = createFileFinder("https://tools.example.org/rag/", folder);
    expect(checkDeployment(folder, facts, findFile)).toContain(
      "SourceLocation: there is no file for https://tools.example.org/rag/taskpane.html."
    );
    fs.rmSync(folder, { recursive: true });
  });
});
