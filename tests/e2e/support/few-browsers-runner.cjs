const { default: TestRunner } = require("jest-runner");

/** A browser works on its page with threads of its own: more than two at a time only wait for each other. */
const MOST = 2;

/** Jest's own runner, with fewer files at a time than the unit tests have. */
module.exports = class FewBrowsersRunner extends TestRunner {
  constructor(globalConfig, context) {
    super({ ...globalConfig, maxWorkers: Math.min(MOST, globalConfig.maxWorkers) }, context);
  }
};
