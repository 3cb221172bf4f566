/** The house rules of ARCHITECTURE.md: who may import whom. One rule a folder. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: "error",
  from,
  to: { pathNot: allowed },
});

module.exports = {
  forbidden: [
    {
      name: "no-circles",
      comment: "A circle means that two files are one thing.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "src-never-test",
      comment: "Shipped code doesn't know its tests.",
      severity: "error",
      from: { path: "^src" },
      to: { path: "^test" },
    },
    {
      name: "resolvable",
      comment: "Every import names something that is there.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    only(
      "domain-alone",
      "The domain is pure: it imports itself and no package.",
      { path: "^src/domain" },
      ["^src/domain"]
    ),
    only(
      "export-formats",
      "An export knows the report and its one file-format library.",
      { path: "^src/export" },
      ["^src/export", "^src/domain", "node_modules/(hucre|fflate|docx)/"]
    ),
    only(
      "app-use-cases",
      "Use cases know the domain, the exports and their own ports.",
      { path: "^src/app" },
      ["^src/app", "^src/domain", "^src/export"]
    ),
    only(
      "excel-port",
      "The Office.js port knows the domain's types and app's port and errors.",
      { path: "^src/excel" },
      ["^src/excel", "^src/domain", "^src/app"]
    ),
    only(
      "pane-renders",
      "The pane renders what app and domain say; only its root wires Excel.",
      { path: "^src/taskpane", pathNot: "^src/taskpane/index\\.tsx$" },
      [
        "^src/taskpane",
        "^src/app",
        "^src/domain",
        "node_modules/(react|react-dom|@fluentui|@types/react|@types/react-dom)/",
      ]
    ),
    only("commands-run", "Ribbon commands run use cases.", { path: "^src/commands" }, [
      "^src/commands",
      "^src/app",
      "^src/domain",
    ]),
    only(
      "workbench-apart",
      "The workbench shares no code with the add-in: a wrong belief about Excel must not pass on both sides.",
      { path: "^src/workbench" },
      ["^src/workbench", "node_modules/"]
    ),
    {
      name: "nobody-imports-workbench",
      comment: "The add-in doesn't know what hosts it.",
      severity: "error",
      from: { path: "^src", pathNot: "^src/workbench" },
      to: { path: "^src/workbench" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.css$" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
