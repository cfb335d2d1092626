import type { Form } from "../forms/compile/form";
import { formById } from "../forms/forms";
import { cliFormsWords } from "../messages/cli-forms";
import { UsageError, type Context } from "./context";

/** The form with this id. @throws {UsageError} which names those there are */
export async function namedForm(context: Context, id: string): Promise<Form> {
  const forms = await context.forms();
  const form = formById(forms, id);
  if (form === null)
    throw new UsageError(
      cliFormsWords(context.locale).unknownForm(
        id,
        forms.map((each) => each.id),
      ),
    );
  return form;
}
