import { useLayoutEffect } from "react";
import { useSnapshot } from "../hooks/use-live";
import { startPane } from "../start-pane";
import { Drawn, exposeToTests } from "./expose";

/** Stands behind all that is drawn of the workbook and notes when that is done. */
function DrawnNote({ drawn }: { drawn: Drawn }) {
  const snapshot = useSnapshot();
  useLayoutEffect(() => drawn.note(snapshot), [drawn, snapshot]);
  return null;
}

/** The pane with what tests ask it: in no build that is handed out. */
void startPane((live) => {
  const drawn = new Drawn();
  exposeToTests(live, drawn);
  return <DrawnNote drawn={drawn} />;
});
