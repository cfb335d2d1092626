import { Button, Text } from "@fluentui/react-components";
import { type Area, areaOfCell } from "../../core/grid/grid";
import type { DesignerPaneWords } from "../../messages/designer-pane";
import type { SheetLook } from "../../designer/made";
import { placeName } from "./say";
import { useDesignerStyles } from "./styles";

interface SheetLookLineProps {
  readonly look: SheetLook;
  readonly read: boolean;
  readonly words: DesignerPaneWords;
  readonly onGoTo: (area: Area) => void;
}

/** So many cells that are left over have a button each. */
const MOST_CELLS = 12;

/** What the sheet at hand gives with what is said now. */
export function SheetLookLine({ look, read, words, onGoTo }: SheetLookLineProps) {
  const styles = useDesignerStyles();
  const { left } = look;
  return (
    <div className={styles.look}>
      <Text role="status">{read ? words.look(look.found, look.of, look.filled, look.rows) : words.notRead}</Text>{" "}
      {read && <Text size={200}>{left.length === 0 ? words.nothingLeft : words.left(left.length)}</Text>}
      <span className={styles.row}>
        {left.slice(0, MOST_CELLS).map(({ at, text }) => {
          const area = areaOfCell(at);
          return (
            <Button
              key={placeName(area)}
              size="small"
              appearance="transparent"
              aria-label={words.goTo(placeName(area))}
              title={text}
              onClick={() => onGoTo(area)}
            >
              {placeName(area)}
            </Button>
          );
        })}
      </span>
    </div>
  );
}
