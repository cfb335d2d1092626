import { run } from "./program";
import { systemOf } from "./system";

run(process.argv.slice(2), systemOf(process)).then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error);
    process.exit(2);
  },
);
