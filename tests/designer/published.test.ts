import { measured, PUBLISHED } from "./support/table";

/** Published forms that nobody described: proposed from the blank sheet, the filled one read with what was proposed. */

test.each(PUBLISHED)(
  "of %s nine fields in ten are read, and of its indicators all but one in twenty",
  (form, without) => {
    const { fields, indicators } = measured(form, without);
    expect(fields.right / fields.of).toBeGreaterThanOrEqual(0.9);
    expect(indicators.right / indicators.of).toBeGreaterThanOrEqual(0.95);
  },
);
