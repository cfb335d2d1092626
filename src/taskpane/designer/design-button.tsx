import { Button } from "@fluentui/react-components";
import { showRoute } from "../../live/route";
import { DESIGNER_PANE_WORDS } from "../../messages/designer-pane";
import { useKept } from "../hooks/use-kept";
import { useWords } from "../hooks/use-words";
import { DESIGNING } from "./designing";

/** Begins to make a form of a sheet, in the view of the forms. */
export function DesignButton({ sheetId }: { readonly sheetId: string }) {
  const { locale } = useWords();
  const [, design] = useKept(DESIGNING);
  return (
    <Button
      onClick={() => {
        design(() => sheetId);
        showRoute({ view: "forms" });
      }}
    >
      {DESIGNER_PANE_WORDS[locale].begin}
    </Button>
  );
}
