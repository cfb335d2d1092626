import { measured, PUBLISHED } from "./table";

/** `npx tsx tests/designer/support/print-measures.ts`: how much of each published form is read with what is proposed of its blank one. */
for (const [form, without] of PUBLISHED) {
  const { fields, indicators, doubts, wrong } = measured(form, without);
  process.stdout.write(
    `${form}  fields ${fields.right}/${fields.of}  indicators ${indicators.right}/${indicators.of}  doubts ${doubts}\n`,
  );
  for (const each of wrong) process.stdout.write(`      ${each}\n`);
}
