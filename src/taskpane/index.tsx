import { startPane } from "./start-pane";

void startPane();
