import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { FORM_COLLECTION_WORDS } from "../../messages/form-collection";
import { useWords } from "../hooks/use-words";

const useStyles = makeStyles({
  details: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  lines: { display: "flex", flexDirection: "column", gap: "2px", paddingTop: "4px" },
});

/** What only whoever looks after forms needs, folded away. */
export function Details({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const { locale } = useWords();
  return (
    <details className={styles.details}>
      <summary>{FORM_COLLECTION_WORDS[locale].details}</summary>
      <div className={styles.lines}>{children}</div>
    </details>
  );
}
