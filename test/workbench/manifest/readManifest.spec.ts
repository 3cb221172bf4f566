import "../files/installDom";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "../../../src/workbench/manifest/Manifest";
import { mapAddress } from "../../../src/workbench/manifest/mapAddress";
import { readManifest } from "../../../src/workbench/manifest/readManifest";
import { readShortcuts } from "../../../src/workbench/manifest/readShortcuts";

const OWN = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

function read(xml: string): Manifest {
  const result = readManifest(xml);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

function complaintOf(xml: string): string {
  const result = readManifest(xml);
  return result.ok ? "" : result.problem.message;
}

test("the add-in's own manifest is read", () => {
  const manifest = read(OWN);
  expect(manifest).toMatchObject({ displayName: "RAG Tracker", sharedRuntime: true });
  expect(manifest.id).toMatch(/^[0-9a-f-]{36}$/);
  expect(manifest.groups).toHaveLength(1);
  expect(manifest.groups[0]).toMatchObject({ tab: "Home", label: "RAG Tracker" });
  const [recalculate, exportAgain, pane] = manifest.groups[0]?.buttons ?? [];
  expect(recalculate).toMatchObject({ label: "Recalculate RAG", action: { kind: "function" } });
  expect(recalculate?.icon.map(({ size }) => size)).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
  expect(exportAgain).toMatchObject({ label: "Export again", action: { kind: "function" } });
  expect(pane?.action).toEqual({ kind: "pane", url: manifest.paneUrl });
});

test("an add-in without version overrides has a pane and no ribbon", () => {
  const manifest = read(OWN.replace(/<VersionOverrides[\s\S]*<\/VersionOverrides>/, ""));
  expect(manifest).toMatchObject({ groups: [], sharedRuntime: false, functionUrl: undefined });
});

test("functions with a page of their own aren't taken for a shared runtime", () => {
  const manifest = read(
    OWN.replace(/<Runtimes>[\s\S]*<\/Runtimes>/, "").replace(
      '<FunctionFile resid="Pane.Url"/>',
      '<FunctionFile resid="Support.Url"/>'
    )
  );
  expect(manifest.sharedRuntime).toBe(false);
  expect(manifest.functionUrl).toMatch(/support\.html$/);
});

test("a custom tab and a menu's items are read", () => {
  const item =
    /<Control xsi:type="Button" id="RagTracker.Pane">[\s\S]*?<\/Control>/.exec(OWN)?.[0] ?? "";
  const menu = item
    .replace(
      /<Control xsi:type="Button" id="([^"]*)">/,
      '<Control xsi:type="Menu" id="menu"><Label resid="Group.Label"/><Items><Item id="$1">'
    )
    .replace("</Control>", "</Item></Items></Control>");
  const custom = OWN.replace(item, menu)
    .replace('<OfficeTab id="TabHome">', '<CustomTab id="tab"><Label resid="Pane.Label"/>')
    .replace("</OfficeTab>", "</CustomTab>");
  const [group] = read(custom).groups;
  expect(group?.tab).toBe("RAG pane");
  expect(group?.buttons.map(({ id }) => id)).toEqual([
    "RagTracker.Recalculate",
    "RagTracker.Export",
    "RagTracker.Pane",
  ]);
});

test.each([
  ["not XML", "hello", /not well-formed/],
  ["something else", "<note/>", /first element is note, not OfficeApp/],
  [
    "for another application",
    OWN.replaceAll('"Workbook"', '"Document"'),
    /not for Excel: its hosts are Document/,
  ],
  [
    "without a page",
    OWN.replace(/<DefaultSettings>[\s\S]*<\/DefaultSettings>/, ""),
    /names no page/,
  ],
  [
    "with a resource missing",
    OWN.replace('<bt:String id="Pane.Label"', '<bt:String id="Other"'),
    /refers to resources that aren't in it: Label refers to Pane\.Label/,
  ],
])("a manifest that is %s is refused in plain words", (_what, xml, words) => {
  expect(complaintOf(xml)).toMatch(words);
});

test("addresses in the pane's folder are mapped onto the served one, others stay", () => {
  const pane = "https://tools.example.org/rag/app/taskpane.html?x=1";
  expect(mapAddress("https://tools.example.org/rag/app/assets/icon.png", pane, "/addin/")).toBe(
    "/addin/assets/icon.png"
  );
  expect(mapAddress(pane, pane, "/addin/")).toBe("/addin/taskpane.html?x=1");
  expect(mapAddress("https://tools.example.org/help.html", pane, "/addin/")).toBe(
    "https://tools.example.org/help.html"
  );
});

test("shortcuts are read; those without keys or with an unknown action are left out", () => {
  const actions = [{ id: "Recalculate", type: "ExecuteFunction", name: "Recalculate" }];
  const shortcuts = [
    { action: "Recalculate", key: { default: "Ctrl+Alt+Shift+R", mac: "Command+Shift+R" } },
    { action: "Recalculate", key: {} },
    { action: "Other", key: { default: "Ctrl+Alt+O" } },
  ];
  expect(readShortcuts({ actions, shortcuts })).toEqual([
    { keys: "Ctrl+Alt+Shift+R", functionName: "Recalculate" },
  ]);
  expect([readShortcuts(null), readShortcuts({ shortcuts: "none" })]).toEqual([[], []]);
});
