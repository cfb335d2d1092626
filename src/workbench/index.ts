import { startWorkbench } from "./start-workbench";

// What goes wrong the page says by itself.
startWorkbench().catch(() => undefined);
