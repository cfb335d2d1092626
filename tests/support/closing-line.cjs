/** What the last line of any test run says. */
function closingLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/** Adds up what several runs have counted, each a line of JSON. */
function sumOf(lines) {
  const counts = lines.filter((line) => line !== "").map((line) => JSON.parse(line));
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    missing: [...new Set(counts.flatMap(({ missing }) => missing))],
  };
}

module.exports = { closingLine, sumOf };
