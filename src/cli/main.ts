import { FORMS } from "../forms";
import { optimiseLater } from "./optimise-later";
import { run } from "./program";
import { systemHost } from "./system-host";

optimiseLater();
run(process.argv.slice(2), systemHost(process, FORMS)).then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error);
    process.exit(2);
  },
);
