const { default: TestRunner } = require("jest-runner");

/** Jest's own runner, told that its files must not run side by side. */
module.exports = class SerialRunner extends TestRunner {
  isSerial = true;
};
