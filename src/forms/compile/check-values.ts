import type { Form } from "./form";
import { hasSlot } from "./label-words";
import type { Say } from "./problems";

/** Whether what the rules and the reader need of a form is there, and of the right type. */
export function checkValues(form: Form, { yearPrinted }: { readonly yearPrinted: boolean }, say: Say): void {
  checkUnit(form, say);
  form.sheets.forEach(({ key, title, year }, index) => {
    if (!title) say("no-title", {}, { sheet: key });
    if (index === 0 && yearPrinted && !(year && hasSlot(year.wordings[0], "year"))) {
      say("no-year", {}, { sheet: key });
    }
  });
  for (const { path, value, required, printed } of form.values.values()) {
    if (required && value.type === "signature") say("signature-required", { path });
    if (printed !== null && value.type !== "text") say("printed-no-text", { path, type: value.type });
  }
}

/** Without a printed unit no amount of the form could ever be told. */
function checkUnit({ values, tables, sheets, unitInValues }: Form, say: Say): void {
  if (unitInValues) return;
  const amounts = [
    ...[...values.values()].filter(({ value }) => value.type === "money").map(({ path }) => path),
    ...tables.flatMap(({ path, columns }) =>
      columns.flatMap(({ key, value }) => (value.type === "money" ? [`${path}[].${key}`] : [])),
    ),
  ];
  const printed = sheets.some(({ labels }) => [...labels.values()].some(({ wordings: [own] }) => hasSlot(own, "unit")));
  const [first] = amounts;
  if (first !== undefined && !printed) say("no-unit", { path: first });
}
