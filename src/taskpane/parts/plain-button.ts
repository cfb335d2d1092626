import { makeResetStyles, tokens } from "@fluentui/react-components";

/** A button that looks like its content: the whole text can be clicked and reached with the keyboard. */
export const usePlainButton = makeResetStyles({
  appearance: "none",
  boxSizing: "border-box",
  margin: 0,
  padding: 0,
  border: "none",
  backgroundColor: "transparent",
  color: "inherit",
  fontFamily: "inherit",
  fontSize: "inherit",
  lineHeight: "inherit",
  textAlign: "start",
  cursor: "pointer",
  borderRadius: tokens.borderRadiusSmall,
  ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
});
