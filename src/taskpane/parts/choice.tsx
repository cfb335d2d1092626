import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: { position: "relative", display: "flex", alignItems: "center" },
  list: {
    appearance: "none",
    boxSizing: "border-box",
    flexGrow: 1,
    maxWidth: "100%",
    height: "24px",
    padding: "0 26px 0 8px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  arrow: {
    position: "absolute",
    right: "6px",
    fontSize: "16px",
    color: tokens.colorNeutralStrokeAccessible,
    pointerEvents: "none",
  },
});

interface ChoiceProps {
  /** What is chosen, for those who do not see it. */
  readonly label: string;
  readonly title?: string;
  readonly value: string;
  readonly className?: string;
  readonly onChoose: (value: string) => void;
  /** Options. */
  readonly children: ReactNode;
}

/** The browser's own list to choose from, in the looks of the other fields. */
export function Choice({ label, title, value, className, onChoose, children }: ChoiceProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.root, className)}>
      <select
        className={styles.list}
        aria-label={label}
        title={title}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {children}
      </select>
      <ChevronDownRegular className={styles.arrow} />
    </span>
  );
}
