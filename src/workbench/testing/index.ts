import { startWorkbench } from "../start-workbench";
import { workbenchApi } from "./api";
import { Faults } from "./faults";
import { Spoiling } from "./spoiling";

/** The workbench with what tests drive it by, and with a host that can be made to fail: in no build that is handed out. */
const faults = new Faults();
window.workbench = workbenchApi(await startWorkbench(new Spoiling(faults)), faults);
