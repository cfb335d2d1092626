import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CheckedForm } from "../../live/snapshot";
import type { CommandState } from "../hooks/use-command";
import { useLive } from "../hooks/use-live";
import { useWords } from "../hooks/use-words";
import { placeKey, placeOf } from "../place";
import { LongList } from "./long-list";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "6px 0 0", padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  offer: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px", flexWrap: "wrap" },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Targets whose meaning is certain and whose wording could be the standard one. */
export function OfferList({ form, command }: { form: CheckedForm; command: CommandState }) {
  const styles = useStyles();
  const { pane, words } = useWords();
  const live = useLive();
  const { offers } = form;
  if (offers.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{pane.offers}</h2>
      <Text size={200}>{pane.offersHint}</Text>
      <LongList
        name={`offers ${form.key}`}
        className={styles.list}
        items={offers}
        keyOf={(offer) => placeKey(offer.at)}
      >
        {(offer) => (
          <div className={styles.offer}>
            <span>
              {offer.observed} → {offer.expected} <span className={styles.place}>{placeOf(offer.at)}</span>
            </span>
            <Button
              size="small"
              disabledFocusable={command.running}
              aria-label={`${words.fixes["normalise-target"]}: ${pane.applyOffer(offer.observed, offer.expected)}`}
              onClick={() => void command.run(() => live.applyFix(offer.fix).then(() => null))}
            >
              {words.fixes["normalise-target"]}
            </Button>
          </div>
        )}
      </LongList>
    </section>
  );
}
