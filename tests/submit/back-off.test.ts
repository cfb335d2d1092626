import fc from "fast-check";
import { BACK_OFF, delayAfter } from "../../src/submit/back-off";

describe("how long to wait before the next attempt", () => {
  it("doubles, half of it by chance, up to a bound", () => {
    const settings = { attempts: 10, first: 1_000, longest: 5_000, patience: 60_000 };
    expect([1, 2, 3, 4, 5].map((attempt) => delayAfter(attempt, null, 0, settings))).toEqual([
      500, 1_000, 2_000, 2_500, 2_500,
    ]);
    expect([1, 2, 3, 4, 5].map((attempt) => delayAfter(attempt, null, 1, settings))).toEqual([
      1_000, 2_000, 4_000, 5_000, 5_000,
    ]);
  });

  it("is what the server asks for where that is longer, and no wait at all where it is more than anybody has", () => {
    expect(delayAfter(1, 20_000, 0)).toBe(20_000);
    expect(delayAfter(1, 10, 0)).toBe(500);
    expect(delayAfter(1, BACK_OFF.patience + 1, 0)).toBeNull();
  });

  it("always comes to an end, within minutes", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.option(fc.integer({ min: 0, max: 120_000 })),
        (random, retryAfter) => {
          const delays = Array.from({ length: BACK_OFF.attempts }, (_, index) =>
            delayAfter(index + 1, retryAfter, random),
          );
          expect(delays.at(-1)).toBeNull();
          expect(delays.slice(0, -1).every((delay) => delay !== null && delay >= 0 && delay <= 120_000)).toBe(true);
        },
      ),
    );
  });
});
