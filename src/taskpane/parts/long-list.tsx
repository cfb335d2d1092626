import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useWords } from "../hooks/use-words";

/** As many as anybody looks through at once; each costs drawing time with every edit. */
const FIRST = 40;
const MORE = 200;

interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** Names an item for React. */
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
  readonly className?: string;
}

/** A list that shows its first items and says how many more there are; they come when asked for. */
export function LongList<Item>({ items, keyOf, children, className }: LongListProps<Item>) {
  const { pane } = useWords();
  const [shown, setShown] = useState(FIRST);
  const rest = items.length - shown;
  return (
    <>
      <ul className={className}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + MORE)}>
          {pane.showMore(rest)}
        </Button>
      )}
    </>
  );
}
