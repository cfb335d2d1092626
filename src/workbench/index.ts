import { startWorkbench } from "./start-workbench";

await startWorkbench();
