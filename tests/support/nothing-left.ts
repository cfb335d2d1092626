/**
 * What a test put in the place of something else goes with it, also when it failed: the files of a thread share console,
 * timers and globals.
 */
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
