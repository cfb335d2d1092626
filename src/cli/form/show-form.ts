import { formFileText } from "../../form-files/form-file";
import type { Context } from "../context";
import { namedForm } from "../named-form";

/** `jixiao form show`: a form as a file that can be sent, changed and read again. */
export async function showForm(context: Context, id: string): Promise<void> {
  await context.stdout.write(formFileText((await namedForm(context, id)).definition));
}
