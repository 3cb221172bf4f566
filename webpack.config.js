"use strict";
/* global require, module, __dirname, __filename */
/**
 * Programs built apart: the add-in (what is deployed) and the self-check, which asks a running Excel
 * what the tests ask of the workbench. `scripts/build.cjs` calls the functions; webpack's own command
 * line works too: `npx webpack --env url=https://tools.example.org/rag/`. The workbench's page is
 * built by `scripts/build-workbench.cjs`.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { placeholderUrl, rewriteManifest } = require("./scripts/rewrite-manifest.cjs");

const root = __dirname;
const fromRoot = (...parts) => path.join(root, ...parts);

/** The oldest JavaScript that the web views of supported Excel versions run. */
const target = "es2020";

/**
 * What both programs share: TypeScript and styles in, hashed files out. Their libraries are large
 * and change seldom: the cache in `.cache/` makes every build but the first one quick.
 */
function createBaseConfig({ name, development }) {
  return {
    name,
    context: root,
    mode: development ? "development" : "production",
    target: ["web", target],
    devtool: development ? "source-map" : false,
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "esbuild-loader",
          options: { target, jsx: "automatic" },
        },
        // These modules only declare things, so that what the pane's first load doesn't use stays out of it.
        { test: /[\\/]src[\\/](app|domain|excel|export)[\\/]/, sideEffects: false },
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
        { test: /\.(png|svg|woff2?)$/, type: "asset/resource" },
      ],
    },
    cache: {
      type: "filesystem",
      cacheDirectory: fromRoot(".cache"),
      name: development ? `${name}-development` : name,
      buildDependencies: { config: [__filename, fromRoot("package-lock.json")] },
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/** File names without a hash while developing, so that a rebuild replaces what was there. */
function nameFiles(development, extension) {
  return development ? `[name].${extension}` : `[name].[contenthash:10].${extension}`;
}

/**
 * The add-in: taskpane.html and what it loads, the icons, and the manifest with the addresses of
 * its deployment.
 *
 * @param {object} [options]
 * @param {string} [options.url] where the files will be served from
 * @param {string} [options.folder] where they are written
 * @param {boolean} [options.development] quick and readable instead of small
 */
function createAddinConfig({ url = placeholderUrl, folder, development = false } = {}) {
  return {
    ...createBaseConfig({ name: "add-in", development }),
    entry: { taskpane: fromRoot("src/taskpane/index.tsx") },
    output: {
      path: folder ?? fromRoot("dist"),
      filename: nameFiles(development, "js"),
      assetModuleFilename: "assets/[name].[contenthash:10][ext]",
      publicPath: "auto",
      clean: true,
    },
    optimization: {
      minimizer: [
        new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false }),
        new MinimizerPlugin({ test: /\.css$/, minify: MinimizerPlugin.esbuildMinifyCss }),
      ],
    },
    plugins: [
      new CssPlugin({ filename: nameFiles(development, "css") }),
      new HtmlPlugin({
        template: fromRoot("src/taskpane/index.html"),
        filename: "taskpane.html",
        chunks: ["taskpane"],
      }),
      new CopyPlugin({
        patterns: [
          { from: fromRoot("assets"), to: "assets" },
          {
            from: fromRoot("manifest.xml"),
            transform: (content) => rewriteManifest(content.toString(), url),
          },
        ],
      }),
    ],
  };
}

/**
 * The self-check: an add-in of its own, which asks a running Excel what the tests ask of the
 * workbench. It's for developers, and is never deployed.
 *
 * @param {object} [options]
 * @param {string} [options.folder] where the files are written
 */
function createSelfCheckConfig({ folder } = {}) {
  return {
    ...createBaseConfig({ name: "self-check", development: false }),
    entry: { "self-check": fromRoot("test/self-check/page/index.ts") },
    output: {
      path: folder ?? fromRoot("build/self-check"),
      filename: nameFiles(false, "js"),
      publicPath: "auto",
      clean: true,
    },
    optimization: { minimizer: [new EsbuildPlugin({ target, css: true })] },
    plugins: [
      new CssPlugin({ filename: nameFiles(false, "css") }),
      new HtmlPlugin({
        template: fromRoot("test/self-check/page/index.html"),
        filename: "self-check.html",
      }),
      new CopyPlugin({
        patterns: [
          { from: fromRoot("assets"), to: "assets" },
          { from: fromRoot("test/self-check/manifest.xml") },
        ],
      }),
    ],
  };
}

/** For webpack's own command line: the add-in. */
module.exports = (env = {}) => createAddinConfig({ url: env.url });
module.exports.createAddinConfig = createAddinConfig;
module.exports.createSelfCheckConfig = createSelfCheckConfig;
