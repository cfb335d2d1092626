import { FORMS } from "../forms";
import { run } from "./program";
import { systemHost } from "./system-host";

run(process.argv.slice(2), systemHost(process, FORMS)).then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error);
    process.exit(2);
  },
);
