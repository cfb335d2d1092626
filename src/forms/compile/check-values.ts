import type { Form } from "./form";
import { hasSlot } from "./label-words";
import type { Say } from "./problems";

/** Whether what the rules and the reader need of a form is there, and of the right type. */
export function checkValues(form: Form, say: Say): void {
  checkUnit(form, say);
  form.sheets.forEach(({ key, title, year }, index) => {
    if (!title) say(`sheet ${key}: it has no title, by which it is told from other sheets`);
    if (index === 0 && !(year && hasSlot(year.wordings[0], "year"))) {
      say(`sheet ${key}: no year line prints the fiscal year: {year}`);
    }
  });
}

/** Without a printed unit no amount of the form could ever be told. */
function checkUnit({ values, tables, sheets }: Form, say: Say): void {
  const amounts = [
    ...[...values.values()].filter(({ value }) => value.type === "money").map(({ path }) => path),
    ...tables.flatMap(({ path, columns }) =>
      columns.flatMap(({ key, value }) => (value.type === "money" ? [`${path}[].${key}`] : [])),
    ),
  ];
  const printed = sheets.some(({ labels }) => [...labels.values()].some(({ wordings: [own] }) => hasSlot(own, "unit")));
  const [first] = amounts;
  if (first !== undefined && !printed) {
    say(`there are amounts (${first}) and no label prints their unit: put {unit} into one, as in 项目资金（{unit}）`);
  }
}
