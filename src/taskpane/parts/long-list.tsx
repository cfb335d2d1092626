import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { Kept, useKept } from "../hooks/use-kept";
import { useWords } from "../hooks/use-words";

/** As many as anybody looks through at once; each costs drawing time with every edit. */
const FIRST = 40;
const MORE = 200;

/** How many items of a list are shown, by the list's name. */
const SHOWN = new Kept<number>(() => FIRST);

interface LongListProps<Item> {
  /** Of the list, among all of the pane. */
  readonly name: string;
  readonly items: readonly Item[];
  /** Names an item for React. */
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
  readonly className?: string;
}

/** A list that shows its first items and says how many more there are; they come when asked for. */
export function LongList<Item>({ name, items, keyOf, children, className }: LongListProps<Item>) {
  const { pane } = useWords();
  const [shown, setShown] = useKept(SHOWN, name);
  const list = useRef<HTMLUListElement>(null);
  /** The first of the items that were asked for: whoever asked goes on there. */
  const asked = useRef<number | null>(null);
  useEffect(() => {
    const item = asked.current === null ? undefined : list.current?.children[asked.current];
    asked.current = null;
    item?.querySelector<HTMLElement>("button, [tabindex]")?.focus();
  }, [shown]);
  const rest = items.length - shown;
  return (
    <>
      <ul ref={list} className={className}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            asked.current = shown;
            setShown((before) => before + MORE);
          }}
        >
          {pane.showMore(rest)}
        </Button>
      )}
    </>
  );
}
