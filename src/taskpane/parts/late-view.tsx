import { Spinner } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import { failureNotice, type Notice } from "../hooks/use-command";
import { useDelayed } from "../hooks/use-delayed";
import { useWords } from "../hooks/use-words";
import { NoticeBar } from "./notice-bar";

/** A view that is a part of the program by itself: fetched once, when it is shown or before. */
export class LateView<Props extends object> {
  private fetched: ComponentType<Props> | null = null;

  /** @param load rejects with `PartMissingError` where it cannot be fetched */
  constructor(private readonly load: () => Promise<ComponentType<Props>>) {}

  /** Null until it is there. */
  get view(): ComponentType<Props> | null {
    return this.fetched;
  }

  async fetch(): Promise<void> {
    this.fetched ??= await this.load();
  }
}

interface LateProps<Props extends object> {
  readonly of: LateView<Props>;
  readonly props: Props;
}

/** Draws a late view once it is there, or says that it cannot be fetched. Another view needs another `key`. */
export function Late<Props extends object>({ of, props }: LateProps<Props>) {
  const { pane } = useWords();
  const [fetched, setFetched] = useState(of.view !== null);
  const [missing, setMissing] = useState<Notice | null>(null);
  useEffect(() => {
    let current = true;
    of.fetch().then(
      () => current && setFetched(true),
      (failure: unknown) => current && setMissing(failureNotice(failure)),
    );
    return () => {
      current = false;
    };
  }, [of]);
  const late = useDelayed(!fetched && missing === null);
  const View = of.view;
  if (View !== null) return <View {...props} />;
  return (
    <>
      {late && <Spinner size="tiny" label={pane.fetching} />}
      <NoticeBar notice={missing} onDismiss={() => setMissing(null)} />
    </>
  );
}
