/**
 * What is the project's own: the walls between its folders, and habits that no other linter knows of. Everything else
 * stands in .oxlintrc.json, whose linter is quick and knows types; style is the formatter's.
 */
import boundaries from "eslint-plugin-boundaries";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What the session behind the pane works with, and the pane. */
const FOR_PANE = "core forms reader rules rows layout canonical form-files library pasted workbook".split(" ");
/** Folders of src/ and those they may import from, besides themselves: no more than they do, and downwards only. */
const BELOW = {
  core: [],
  values: ["core"],
  forms: ["core", "values"],
  // What must hold between values of a form: evaluated, as formula, in words.
  relations: ["core", "values", "forms"],
  layout: ["core", "values", "forms", "relations"],
  // From where forms may stand to what their cells say, each step by those before it.
  find: ["core", "values", "forms", "reader"],
  locate: ["core", "values", "forms", "reader", "find"],
  recognise: ["core", "forms", "reader", "find", "locate"],
  leftover: ["core", "values", "forms", "reader", "find", "locate", "recognise"],
  interpret: ["core", "values", "forms", "reader", "find", "locate", "leftover"],
  reader: ["core", "values", "forms", "find", "locate", "recognise", "leftover", "interpret"],
  rules: ["core", "values", "forms", "relations", "reader"],
  library: ["core", "forms", "reader", "rules"], // Indicators to choose from.
  pasted: ["core", "values", "forms", "reader", "find", "rules"], // What a copied text says of a form.
  canonical: ["core", "values", "forms", "reader", "rules", "layout"],
  // Forms as files that anyone may have written: read, published, and which of several are known.
  "form-files": ["core", "values", "forms", "canonical"],
  designer: ["core", "values", "forms", "relations", "reader", "find", "rules", "library"], // From a sheet to a definition.
  // Handing documents in; fetch, clock and chance are handed to it.
  submit: ["core", "canonical"],
  rows: ["core", "values", "forms", "layout", "reader"], // Rows more or less on a sheet, as steps.
  workbook: ["core", "reader", "rules", "rows", "layout"],
  // Words for whatever any of these has to say; nothing below the pane imports them.
  messages: [
    ...["core", "forms", "rules", "rows", "canonical", "form-files", "library", "pasted", "designer"],
    ...["workbook", "xlsx", "submit"],
  ],
  excel: ["core", "reader", "rules", "rows", "layout", "workbook"],
  xlsx: ["core", "reader", "layout", "workbook"],
  // Other people's files of any kind, in Node.
  files: ["core", "reader", "workbook", "xlsx"],
  live: [...FOR_PANE],
  commands: ["rows", "workbook", "excel", "live"],
  taskpane: [...FOR_PANE, "relations", "excel", "designer", "messages", "submit", "live", "commands"],
  workbench: ["core", "forms", "reader", "canonical", "messages", "xlsx"],
  // What tests drive the workbench by and make it fail with, and what they ask the pane.
  testing: ["core", "workbench"],
  asked: ["core", "live", "workbook", "taskpane"],
  // Serves the workbench to this machine, in Node.
  server: ["submit", "build"],
  // Many files, read and judged side by side; knows no terminal.
  review: ["core", "forms", "reader", "rules", "layout", "canonical", "library", "messages", "xlsx", "files"],
  cli: ["forms", "rules", "layout", "canonical", "form-files", "library", "designer", "messages", "xlsx", "review"],
  // The small pages know nothing of the pane.
  save: [],
  "sign-in": ["excel", "submit"],
  build: ["library", "forms", "designer", "canonical", "form-files", "messages", "submit", "excel"],
};

/** Where each folder lies; the deeper ones first, for the first match names a file. */
const PATHS = {
  find: "src/reader/find",
  locate: "src/reader/locate",
  recognise: "src/reader/recognise",
  leftover: "src/reader/leftover",
  interpret: "src/reader/interpret",
  excel: "src/workbook/excel",
  xlsx: "src/workbook/xlsx",
  files: "src/workbook/files",
  server: "src/workbench/server",
  testing: "src/workbench/testing",
  asked: "src/taskpane/testing",
  save: "src/pages/save",
  "sign-in": "src/pages/sign-in",
};
const elements = Object.keys(BELOW)
  .map((type) => ({ type, pattern: PATHS[type] ?? `src/${type}` }))
  .sort((a, b) => b.pattern.length - a.pattern.length);

const PURE = [
  ...["core", "values", "forms", "relations", "layout", "reader", "rules", "rows", "canonical", "form-files"],
  ...["library", "pasted", "designer", "messages", "submit"],
];
const pureFiles = PURE.map((folder) => `src/${folder}/**/*.ts`);

/** What a folder may know of its environment the compiler tells (tsconfig/), but for these names. */
const restrictGlobals = (names, message) => ["error", ...names.map((name) => ({ name, message }))];
const NODE_GLOBALS = ["process", "Buffer", "global", "require", "__dirname", "__filename"];
const HANDED_IN = ["fetch", "navigator", "self"];

const WALLED_PACKAGES = {
  helpers: {
    group: ["@microsoft/office-js-helpers"],
    message: "Deprecated by its makers: only src/workbook/excel/office-helpers.ts may import it.",
  },
  univer: { group: ["@univerjs/*"], message: "Univer stays behind src/workbench/grid." },
  // Types cost nothing at run time.
  zod: {
    group: ["zod", "zod/*"],
    allowTypeImports: true,
    message: "zod is for the edges (definitions, JSON import); it must stay out of the pane's first bundle.",
  },
  schema: {
    regex: String.raw`^\.{1,2}/(?:\.\./)*language(?:/[a-z]+)?$`,
    allowTypeImports: true,
    message: "The schema of definitions is checked at the edges, and brings zod: take its types alone.",
  },
  schemas: {
    regex: String.raw`/(?:zod|schemas|[a-z-]+\.schema)$`,
    allowTypeImports: true,
    message: "Schemas of values bring zod: what a value is stands beside them, without it.",
  },
  react: { group: ["react", "react-dom", "react-dom/*", "@fluentui/*"], message: "React belongs to src/taskpane." },
  node: { group: ["node:*"], message: "This folder runs in the browser as well." },
};
/** The list of shipped forms. Whatever is below an entry point is handed the forms that it is to know. */
const SHIPPED_FORMS = {
  regex: String.raw`^(?:\.\./)+forms(?:/(?:index|first))?$`,
  message: "Only entry points know the shipped forms; take `Forms` as a value.",
};
/** What a definition says is resolved once, by `compile`; everything else sees nodes. The text about the language is no definition. */
const DEFINITIONS = {
  regex: String.raw`^(?:\.\./)+forms/language(?:/(?!ideas$)[a-z]+)?$`,
  message: "Nothing but src/forms sees a definition; take a compiled `Form`.",
};
const ENTRY_POINTS = [
  "src/taskpane/start-pane.tsx",
  "src/cli/main.ts",
  "src/workbench/page/samples.ts",
  "src/build/**/*.ts",
];
const walls = (...names) => ["error", { patterns: names.map((name) => WALLED_PACKAGES[name]) }];

/** Words are looked up by the language (`Record<Locale, …>`), so that the compiler finds the one that is missing. */
const A_LANGUAGE = "value=/^(?:zh|en)(?:-|$)/i";
const CHOICES_OF_LANGUAGE = [
  // `locale === "zh-CN"`, wherever it stands.
  `BinaryExpression[operator=/^[!=]==?$/] > Literal[${A_LANGUAGE}]`,
  `SwitchCase > Literal[${A_LANGUAGE}].test`,
  // `locale.startsWith("zh")`, `/^zh/.test(locale)`.
  `CallExpression[callee.property.name=/^(?:startsWith|endsWith|includes|indexOf|localeCompare|match)$/] > Literal[${A_LANGUAGE}]`,
  "CallExpression[callee.property.name=/^(?:test|exec)$/] > MemberExpression > Literal[regex.pattern=/^[\\^(?:]*(?:zh|en)\\b/]",
  // `[a, b][LOCALES.indexOf(locale)]`.
  "MemberExpression[computed=true] > CallExpression.property[callee.object.name='LOCALES']",
].map((selector) => ({
  selector,
  message: "No choice between languages by name: look the words up in a Record<Locale, …>.",
}));

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".cache/", "coverage/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "@typescript-eslint": tseslint.plugin },
    languageOptions: { parser: tseslint.parser },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "boundaries/elements": elements,
      "import/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".json"] } },
    },
    rules: {
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          message: "src/{{from.element.type}} may not import from src/{{to.element.type}}: imports go downwards only.",
          policies: [
            { allow: { to: { module: { origin: ["external", "core"] } } } },
            ...Object.entries(BELOW).map(([from, to]) => ({
              from: { element: { type: from } },
              allow: { to: { element: { types: { anyOf: [from, ...to] } } } },
            })),
          ],
        },
      ],
      "no-restricted-imports": ["error", { patterns: [SHIPPED_FORMS, DEFINITIONS] }],
      "@typescript-eslint/no-restricted-imports": walls("helpers", "univer"),
    },
  },
  {
    files: ENTRY_POINTS,
    rules: { "no-restricted-imports": ["error", { patterns: [DEFINITIONS] }] },
  },
  {
    files: ["src/form-files/**/*.ts", "src/designer/**/*.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: [SHIPPED_FORMS] }] },
  },
  {
    files: pureFiles,
    rules: {
      "@typescript-eslint/no-restricted-imports": walls("helpers", "univer", "react", "node"),
    },
  },
  {
    files: ["core", "values", "relations", "reader", "rules", "layout", "messages"].map(
      (folder) => `src/${folder}/**/*.ts`,
    ),
    // Kinds of values have their schemas beside them, for those who check JSON.
    ignores: ["src/values/{zod,schemas}.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": walls("helpers", "univer", "react", "node", "zod", "schemas"),
    },
  },
  {
    // What the pane loads first compiles forms; what they are written in is checked where they come from.
    files: ["src/forms/**/*.ts"],
    ignores: ["src/forms/language/*.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": walls(
        "helpers",
        "univer",
        "react",
        "node",
        "zod",
        "schema",
        "schemas",
      ),
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/no-restricted-imports": walls("helpers", "univer", "zod", "node"),
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    // Formats of numbers name languages of their own.
    ignores: ["src/core/number-format/**"],
    rules: { "no-restricted-syntax": ["error", ...CHOICES_OF_LANGUAGE] },
  },
  {
    // A part that is gone after a new version came is told from what else may fail: see load-part.ts.
    files: ["live", "taskpane", "commands", "workbook", "workbench"].map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    ignores: ["src/workbench/server/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...CHOICES_OF_LANGUAGE,
        {
          selector: "ImportExpression:not(CallExpression[callee.name='loadPart'] > ArrowFunctionExpression > *)",
          message: "Lazy parts are fetched through loadPart.",
        },
      ],
    },
  },
  {
    files: ["src/live/**/*.ts", "src/workbook/**/*.ts"],
    rules: { "@typescript-eslint/no-restricted-imports": walls("helpers", "univer", "zod", "react", "node") },
  },
  {
    files: ["src/workbook/excel/**/*.ts", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  {
    files: ["src/workbook/excel/office-helpers.ts"],
    rules: { "@typescript-eslint/no-restricted-imports": walls("univer", "zod", "react", "node") },
  },
  {
    // These run in browsers and in Node alike, and neither is theirs: the network and the inflater are handed in.
    files: ["src/submit/**/*.ts", "src/workbook/xlsx/**/*.ts"],
    rules: { "no-restricted-globals": restrictGlobals(HANDED_IN, "This part runs in browsers and in Node alike.") },
  },
  {
    // Types of packages bring Node's names into pages.
    files: ["taskpane", "pages", "workbench"].map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    ignores: ["src/workbench/server/**"],
    rules: { "no-restricted-globals": restrictGlobals(NODE_GLOBALS, "This runs in a browser.") },
  },
  {
    // Other people's files are read in Node alone, whose inflater keeps the bound on what they unpack to.
    files: ["src/workbook/files/**/*.ts"],
    rules: { "@typescript-eslint/no-restricted-imports": walls("helpers", "univer", "zod", "react") },
  },
  {
    files: ["src/workbench/grid/**/*.ts"],
    rules: { "@typescript-eslint/no-restricted-imports": walls("helpers") },
  },
);
