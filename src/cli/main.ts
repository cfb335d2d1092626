import { FORMS } from "../forms";
import { optimiseLater } from "./optimise-later";
import { run } from "./program";
import { systemOf } from "./system";

optimiseLater();
run(process.argv.slice(2), systemOf(process, FORMS)).then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error);
    process.exit(2);
  },
);
