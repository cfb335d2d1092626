import { Button } from "@fluentui/react-components";
import { showRoute } from "../../live/route";
import { DESIGNER_PANE_WORDS } from "../../messages/designer-pane";
import { Kept, useKept } from "../hooks/use-kept";
import { useWords } from "../hooks/use-words";

/** Id of the worksheet of which a form is being made; null for none. */
export const DESIGNING = new Kept<string | null>(() => null);

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
