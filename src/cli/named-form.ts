import type { Form } from "../forms/compile/form";
import { formById } from "../forms/forms";
import { cliFormsWords } from "../messages/cli-forms";
import { UsageError, type Context } from "./context";

/** The form with this id. @throws {UsageError} which names those there are */
export function namedForm(context: Context, id: string): Form {
  const form = formById(context.forms, id);
  if (form === null)
    throw new UsageError(
      cliFormsWords(context.locale).unknownForm(
        id,
        context.forms.map((each) => each.id),
      ),
    );
  return form;
}
