import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import type { Route } from "../../live/route";
import { useSlidingMark } from "../hooks/use-sliding-mark";
import { useWords } from "../hooks/use-words";

/** The measures and colours of Fluent's small tabs, whose package weighs more than the rest of the pane's own code. */
const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexShrink: 0,
    position: "relative",
    padding: "0 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: "grid",
    justifyContent: "center",
    alignItems: "center",
    flexShrink: 0,
    position: "relative",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalSNudge}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: "none",
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":enabled:hover": { color: tokens.colorNeutralForeground2Hover },
    ":enabled:active": { color: tokens.colorNeutralForeground2Pressed },
    ":focus-visible": { boxShadow: `${tokens.shadow4}, 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorStrokeFocus2}` },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "not-allowed" },
    "::after": {
      position: "absolute",
      bottom: 0,
      left: tokens.spacingHorizontalSNudge,
      right: tokens.spacingHorizontalSNudge,
      height: tokens.strokeWidthThick,
      borderRadius: tokens.borderRadiusCircular,
    },
    ":enabled:hover::after": { content: '""', backgroundColor: tokens.colorNeutralStroke1Hover },
    ":enabled:active::after": { backgroundColor: tokens.colorNeutralStroke1Pressed },
    // What has no colours of its own shows no shadow either.
    "@media (forced-colors: active)": {
      ":focus-visible": { outlineStyle: "solid", outlineOffset: "-2px" },
      ":enabled:hover::after": { backgroundColor: "Highlight" },
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    ":enabled:hover": { color: tokens.colorNeutralForeground1Hover },
    ":enabled:active": { color: tokens.colorNeutralForeground1Pressed },
    "::after": { content: '""', backgroundColor: tokens.colorCompoundBrandStroke },
    ":enabled:hover::after": { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    ":enabled:active::after": { backgroundColor: tokens.colorCompoundBrandStrokePressed },
    "@media (forced-colors: active)": {
      "::after": { backgroundColor: "ButtonText" },
      ":enabled:hover::after": { backgroundColor: "ButtonText" },
    },
  },
  // Both stand in one cell of the grid: a tab is as wide as it is when it is selected.
  name: { gridArea: "1 / 1", padding: `0 ${tokens.spacingHorizontalXXS}` },
  strong: { fontWeight: tokens.fontWeightSemibold },
  unseen: { visibility: "hidden" },
});

export type View = Route["view"];

const VIEWS: readonly View[] = ["check", "funds", "library", "export", "forms"];

/** Ids by which a tab and the panel that it shows name each other. */
export const tabId = (view: View): string => `tab-${view}`;
export const panelId = (view: View): string => `panel-${view}`;

interface ViewTabsProps {
  readonly view: View;
  /** There is a form: without, only the gallery has something to show. */
  readonly hasForm: boolean;
  readonly onView: (view: View) => void;
}

/** The keyboard comes to the tab of the view that is shown, and goes on to others by arrows; pressing one shows it. */
export function ViewTabs({ view, hasForm, onView }: ViewTabsProps) {
  const styles = useStyles();
  const { pane } = useWords();
  /** Where the keyboard is, while it is here. */
  const [reached, setReached] = useState<View | null>(null);
  const list = useSlidingMark(tabId(view));
  return (
    <div
      ref={list}
      className={styles.tabs}
      role="tablist"
      aria-label={pane.views}
      onKeyDown={goOn}
      onBlur={() => setReached(null)}
    >
      {VIEWS.map((each) => (
        <button
          key={each}
          id={tabId(each)}
          type="button"
          role="tab"
          className={mergeClasses(styles.tab, each === view && styles.selected)}
          aria-selected={each === view}
          tabIndex={each === (reached ?? view) ? 0 : -1}
          disabled={!hasForm && each !== "forms"}
          onFocus={() => setReached(each)}
          onClick={() => onView(each)}
          // Only the panel that is shown is there to be named.
          {...(each === view ? { "aria-controls": panelId(each) } : {})}
        >
          <span className={mergeClasses(styles.name, each === view && styles.strong)}>{pane.tabs[each]}</span>
          {each !== view && (
            <span className={mergeClasses(styles.name, styles.strong, styles.unseen)} aria-hidden="true">
              {pane.tabs[each]}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

/** Goes on to another tab that can be pressed. */
function goOn(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]:enabled")];
  const at = tabs.findIndex((tab) => tab === document.activeElement);
  const to = stepTo(event.key, at, tabs.length);
  if (at < 0 || to === null) return;
  event.preventDefault();
  tabs[to]?.focus();
}

function stepTo(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
