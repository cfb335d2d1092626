import { formById, FORMS } from "../forms";
import type { FormDefinition } from "../forms/definition";
import { cliFormsWords } from "../messages/cli-forms";
import { UsageError, type Context } from "./context";

/** The form with this id. @throws {UsageError} which names those there are */
export function knownForm(context: Context, id: string): FormDefinition {
  const form = formById(id);
  if (form === null)
    throw new UsageError(
      cliFormsWords(context.locale).unknownForm(
        id,
        FORMS.map((each) => each.id),
      ),
    );
  return form;
}
