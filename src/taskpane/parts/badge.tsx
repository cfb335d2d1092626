import { makeResetStyles, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useBase = makeResetStyles({
  display: "inline-flex",
  boxSizing: "border-box",
  alignItems: "center",
  height: "20px",
  padding: "0 5px",
  border: "1px solid",
  borderRadius: tokens.borderRadiusCircular,
  fontSize: tokens.fontSizeBase200,
  fontWeight: tokens.fontWeightSemibold,
});

const useStyles = makeStyles({
  small: { height: "16px", padding: "0 3px", fontSize: tokens.fontSizeBase100 },
  plain: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ...shorthands.borderColor(tokens.colorBrandStroke2),
  },
  good: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    color: tokens.colorPaletteGreenForeground1,
    ...shorthands.borderColor(tokens.colorPaletteGreenBorder1),
  },
  doubtful: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorPaletteYellowForeground1,
    ...shorthands.borderColor(tokens.colorPaletteYellowBorder1),
  },
  bad: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorPaletteRedForeground1,
    ...shorthands.borderColor(tokens.colorPaletteRedBorder1),
  },
});

interface BadgeProps {
  readonly kind?: "plain" | "good" | "doubtful" | "bad";
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** A word or two on a ground of their own. Fluent's has sixty looks, of which the pane's first load would carry all. */
export function Badge({ kind = "plain", small = false, children }: BadgeProps) {
  const styles = useStyles();
  return <span className={mergeClasses(useBase(), styles[kind], small && styles.small)}>{children}</span>;
}
