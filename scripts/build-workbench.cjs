"use strict";
/**
 * The workbench's page, bundled by esbuild: its spreadsheet library is large, and modules that the
 * browser gets as modules start in a third of the time that functions in a bundle of functions take.
 */
const fs = require("node:fs");
const path = require("node:path");
const esbuild = require("esbuild");

const root = path.join(__dirname, "..");
const source = path.join(root, "src", "workbench");

/** Parts of the spreadsheet library that a workbench has no use for, and what stands in for them. */
const replacements = {
  "cjk-regex": path.join(source, "page", "grid", "instead", "cjkCharacters.ts"),
  "franc-min": path.join(source, "page", "grid", "instead", "unknownLanguage.ts"),
  "opentype.js": path.join(source, "page", "grid", "instead", "noFontFiles.ts"),
};

/** How words are divided at the ends of lines: forty languages' dictionaries, for documents only. */
const noDictionaries = {
  name: "no-dictionaries",
  setup(build) {
    build.onResolve({ filter: /^\.\/[\w-]+-[\w-]{8}\.js$/ }, ({ importer, kind }) =>
      kind === "dynamic-import" && /[\\/]engine-render[\\/]/.test(importer)
        ? { path: "none", namespace: "dictionary" }
        : undefined
    );
    build.onLoad({ filter: /.*/, namespace: "dictionary" }, () => ({ contents: "export {};" }));
  },
};

/** What both programs of the page share. */
function createOptions(folder, development) {
  return {
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    format: "esm",
    target: "es2020",
    jsx: "automatic",
    minify: !development,
    sourcemap: development,
    legalComments: "none",
    logLevel: "silent",
    loader: { ".png": "file", ".svg": "file", ".woff": "file", ".woff2": "file" },
    define: { "process.env.NODE_ENV": development ? '"development"' : '"production"' },
    alias: replacements,
  };
}

/**
 * The files that a page needs before it shows anything, from what esbuild says it has written: the
 * style sheet, the scripts that the first one asks for later (their download begins at once) and
 * the first script.
 *
 * @param {import("esbuild").Metafile["outputs"]} outputs with paths that are relative to the page
 * @param {string} first the first script's path
 * @returns {{ style: string | undefined, ahead: string[], first: string }}
 */
function listPageFiles(outputs, first) {
  const ahead = new Set();
  const follow = (name) => {
    if (outputs[name] === undefined || ahead.has(name)) return;
    if (name !== first) ahead.add(name);
    for (const { path: next, kind } of outputs[name].imports) {
      // What the first script asks for is the page; what the page asks for later can wait.
      if (kind === "import-statement" || name === first) follow(next);
    }
  };
  follow(first);
  return { style: outputs[first]?.cssBundle, ahead: [...ahead], first };
}

/**
 * Puts the files of a page into its head.
 *
 * @param {string} template the page without them
 * @param {ReturnType<typeof listPageFiles>} files
 */
function writePage(template, { style, ahead, first }) {
  const lines = [
    ...(style === undefined ? [] : [`<link rel="stylesheet" href="${style}" />`]),
    ...ahead.map((file) => `<link rel="modulepreload" href="${file}" />`),
    `<script type="module" src="${first}"></script>`,
  ];
  return template.replace("</head>", () => `${lines.join("")}</head>`);
}

/** Writes index.html after each bundling without errors. */
function createPageWriter(folder) {
  return {
    name: "page",
    setup(build) {
      build.onEnd(({ errors, metafile }) => {
        if (errors.length > 0) return;
        const relative = (name) => path.posix.relative(toOutputPath(folder), name);
        const outputs = Object.fromEntries(
          Object.entries(metafile.outputs).map(([name, { imports, cssBundle }]) => [
            relative(name),
            {
              imports: imports.map((each) => ({ ...each, path: relative(each.path) })),
              ...(cssBundle !== undefined && { cssBundle: relative(cssBundle) }),
            },
          ])
        );
        const template = fs.readFileSync(path.join(source, "page", "index.html"), "utf8");
        const page = writePage(template, listPageFiles(outputs, "workbench.js"));
        fs.writeFileSync(path.join(folder, "index.html"), page);
      });
    },
  };
}

/** A folder as esbuild names it: relative to the project, with slashes. */
function toOutputPath(folder) {
  return path.relative(root, folder).split(path.sep).join("/");
}

/** The two bundlings: the page, and the worker that checks files before they're opened. */
function createBundlings(folder, development, plugins) {
  const common = createOptions(folder, development);
  return [
    {
      ...common,
      entryPoints: { checkWorker: path.join(source, "files", "check", "checkWorker.ts") },
      plugins,
    },
    {
      ...common,
      entryPoints: { workbench: path.join(source, "page", "index.ts") },
      splitting: true,
      metafile: true,
      chunkNames: "[name].[hash]",
      assetNames: "assets/[name].[hash]",
      plugins: [noDictionaries, createPageWriter(folder), ...plugins],
    },
  ];
}

/**
 * Builds the page once. What stood in the folder is gone then.
 *
 * @param {{ folder: string, development?: boolean }} options
 * @returns {Promise<void>} rejected, with esbuild's own words, when there are errors
 */
async function buildWorkbench({ folder, development = false }) {
  fs.rmSync(folder, { recursive: true, force: true });
  await Promise.all(createBundlings(folder, development, []).map(esbuild.build));
}

/**
 * Builds the page, and again on every change of what it's made from. Errors are printed.
 *
 * @param {{ folder: string }} options
 * @param {() => void} afterBuild called after each building without errors, the first included
 * @returns {Promise<void>} settled when it has been built once
 */
async function watchWorkbench({ folder }, afterBuild) {
  fs.rmSync(folder, { recursive: true, force: true });
  const tell = {
    name: "tell",
    setup(build) {
      build.onEnd(({ errors }) => {
        if (errors.length === 0) afterBuild();
      });
    },
  };
  for (const options of createBundlings(folder, true, [tell])) {
    const context = await esbuild.context({ ...options, logLevel: "warning" });
    await context.watch();
  }
}

module.exports = { buildWorkbench, listPageFiles, watchWorkbench, writePage };
