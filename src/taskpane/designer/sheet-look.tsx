import { Button, Text } from "@fluentui/react-components";
import type { SheetArea } from "../../designer/proposal";
import type { DesignerPaneWords } from "../../messages/designer-pane";
import type { SheetLook } from "../../designer/made";
import { usePlaceName } from "./place-names";
import { useDesignerStyles } from "./styles";

interface SheetLookLineProps {
  readonly look: SheetLook;
  readonly read: boolean;
  readonly words: DesignerPaneWords;
  readonly onGoTo: (area: SheetArea) => void;
}

/** So many cells that are left over have a button each. */
const MOST_CELLS = 12;

/** What the sheet at hand gives with what is said now. */
export function SheetLookLine({ look, read, words, onGoTo }: SheetLookLineProps) {
  const styles = useDesignerStyles();
  const placeName = usePlaceName();
  const { left } = look;
  return (
    <div className={styles.look}>
      <Text role="status">{read ? words.look(look.found, look.of, look.filled, look.rows) : words.notRead}</Text>{" "}
      {read && <Text size={200}>{left.length === 0 ? words.nothingLeft : words.left(left.length)}</Text>}
      <span className={styles.row}>
        {left.slice(0, MOST_CELLS).map(({ at, text }) => (
          <Button
            key={placeName(at)}
            size="small"
            appearance="transparent"
            aria-label={words.goTo(placeName(at))}
            title={text}
            onClick={() => onGoTo(at)}
          >
            {placeName(at)}
          </Button>
        ))}
      </span>
    </div>
  );
}
