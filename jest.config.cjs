/** Libraries that are published as ES modules only, which jest must turn into CommonJS. */
const esModules = [
  "lodash-es",
  "nanoid",
  "rbush",
  "quickselect",
  "numfmt",
  "hucre",
  "ot-json1",
  "@flatten-js",
  "kdbush",
  "cjk-regex",
  "unicode-regex",
  "regexp-util",
  "collapse-white-space",
  "n-gram",
  "trigram-utils",
  "franc-min",
];

const shared = {
  setupFilesAfterEnv: ["<rootDir>/test/support/closePorts.cjs"],
  transform: {
    "^.+\\.(t|j|mj)sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join("|")})/)`],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/support/style.cjs" },
};

module.exports = {
  testTimeout: 60_000,
  collectCoverageFrom: ["src/domain/**/*.ts"],
  coverageThreshold: { global: { statements: 97, branches: 93, functions: 97, lines: 97 } },
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/{domain,app,export,scripts,workbench}/**/*.spec.ts"],
    },
    {
      ...shared,
      displayName: "contract",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/{contract,excel}/**/*.spec.ts"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      setupFilesAfterEnv: [
        "<rootDir>/test/support/pane/messageChannel.cjs",
        ...shared.setupFilesAfterEnv,
      ],
      testMatch: ["<rootDir>/test/taskpane/**/*.spec.tsx"],
    },
  ],
};
