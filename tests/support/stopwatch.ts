/**
 * Starts to measure. What it returns says how many milliseconds the work since then has taken at most: by the clock,
 * which counts what other programs take of the processors, or by the processors, which count what the other threads of
 * this process do; whichever is less.
 */
export function stopwatch(): () => number {
  const since = performance.now();
  const worked = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(worked);
    return Math.min(performance.now() - since, (user + system) / 1000);
  };
}
