import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What would make the domain's answers depend on when or where it runs. */
const impure = [
  {
    selector: "NewExpression[callee.name='Date']",
    message: "The domain has no clock: take an IsoDay.",
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "The domain has no clock: take an IsoDay.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "The domain has no randomness.",
  },
  { selector: "ThrowStatement", message: "The domain returns findings or a Result." },
];

export default tseslint.config(
  {
    ignores: [
      "node_modules/",
      "dist/",
      "build/",
      "coverage/",
      "test-results/",
      "playwright-report/",
      ".cache/",
    ],
  },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  { files: ["src/domain/**/*.ts"], rules: { "no-restricted-syntax": ["error", ...impure] } },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: { ...officeAddins.configs.recommended.rules },
  },
  { files: ["src/**/*.tsx"], ...jsxA11y.flatConfigs.recommended },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["**/*.{cjs,mjs}"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "require",
          "module",
          "process",
          "console",
          "__dirname",
          "__filename",
          "Buffer",
          "URL",
          "setTimeout",
          "clearTimeout",
          "setInterval",
          "clearInterval",
          "performance",
          "fetch",
          "document",
          "window",
        ].map((name) => [name, "readonly"])
      ),
    },
  }
);
