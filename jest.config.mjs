/** Unit and property tests run in Node; end-to-end tests drive real browsers, two at a time. */
const transform = {
  "^.+\\.(t|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  ],
};

/** Packages that come as ES modules only. */
const transformIgnorePatterns = [
  "/node_modules/(?!(?:oauth4webapi|string-width|strip-ansi|ansi-regex|get-east-asian-width|emoji-regex)/)",
];

export default {
  // Jest would leave one processor idle for watching files, which this is not for.
  maxWorkers: "100%",
  reporters: ["default", "<rootDir>/tests/support/closing-line-reporter.cjs"],
  projects: [
    {
      displayName: "unit",
      testEnvironment: "node",
      roots: ["<rootDir>/tests"],
      testMatch: ["**/*.test.ts", "**/*.test.tsx"],
      setupFiles: ["<rootDir>/tests/support/one-seed.ts"],
      transform,
      transformIgnorePatterns,
    },
    {
      displayName: "e2e",
      testEnvironment: "node",
      roots: ["<rootDir>/tests"],
      testMatch: ["**/*.e2e.ts"],
      runner: "<rootDir>/tests/e2e/support/few-browsers-runner.cjs",
      globalSetup: "<rootDir>/tests/e2e/support/global-setup.ts",
      globalTeardown: "<rootDir>/tests/e2e/support/global-teardown.ts",
      setupFilesAfterEnv: ["<rootDir>/tests/e2e/support/patience.ts"],
      transform,
    },
  ],
};
