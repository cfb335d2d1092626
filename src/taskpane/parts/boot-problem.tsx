import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "12px", padding: "24px 16px" },
  icon: { fontSize: "32px", color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** The page shown when the pane cannot work at all: what, why, whom to ask. */
export function BootProblem(props: { title: string; text: string; action: string; onAction: () => void }) {
  const styles = useStyles();
  return (
    <main>
      <div className={styles.root} role="alert">
        <WarningRegular className={styles.icon} aria-hidden="true" />
        <Text as="h1" size={400} weight="semibold">
          {props.title}
        </Text>
        <Text>{props.text}</Text>
        <Button appearance="primary" onClick={props.onAction}>
          {props.action}
        </Button>
      </div>
    </main>
  );
}
