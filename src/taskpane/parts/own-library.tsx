import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { textOfUtf8 } from "../../core/platform";
import type { Library } from "../../library/library";
import { readLibrary } from "../../library/read-library";
import { LIBRARY_WORDS } from "../../messages/library";
import { useHost } from "../hooks/use-host";
import type { CommandState, Notice } from "../hooks/use-command";
import { useWords, type Words } from "../hooks/use-words";
import { libraryText, type Keeping, type StoredLibrary } from "../own-library";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "10px",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  lost: { color: tokens.colorPaletteRedForeground1 },
});

interface OwnLibraryProps {
  readonly loaded: StoredLibrary;
  readonly own: Library;
  readonly command: CommandState;
  readonly onLoad: (library: Library) => Keeping;
  readonly onRemove: () => void;
  readonly tell: (notice: Notice | null) => void;
}

/** An office's own indicators: loaded from a file, kept on this computer, saved as a file, taken away again. */
export function OwnLibrary({ loaded, own, command, onLoad, onRemove, tell }: OwnLibraryProps) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = LIBRARY_WORDS[locale];
  const { saveFile } = useHost();
  const file = useRef<HTMLInputElement>(null);

  const say = (intent: Notice["intent"], line: (said: (typeof LIBRARY_WORDS)[Words["locale"]]) => string) =>
    tell({ intent, lines: (spoken) => [line(LIBRARY_WORDS[spoken.locale])] });
  const read = (chosen: File) => {
    tell(null);
    void command.run(async () => {
      const library = readLibrary(textOfUtf8(new Uint8Array(await chosen.arrayBuffer())) ?? "");
      if (library === null) say("error", ({ notALibrary }) => notALibrary);
      else {
        const kept = onLoad(library);
        say(kept === "kept" ? "success" : "error", (said) => said.loaded(library.length, kept));
      }
      return null;
    });
  };
  const save = () => {
    tell(null);
    void command.run(async () => {
      const outcome = await saveFile(`${words.fileName}.json`, libraryText(own));
      if (outcome === "offered") say("success", ({ saved }) => saved(own.length));
      else say("error", ({ unsavable }) => unsavable);
      return null;
    });
  };
  const remove = () => {
    onRemove();
    say("success", ({ removed }) => removed);
  };
  return (
    <section className={styles.section} aria-label={words.ownTitle}>
      <h2 className={styles.heading}>{words.ownTitle}</h2>
      <Text size={200}>{words.ownHint(loaded.library.length)}</Text>
      {loaded.lost && (
        <Text size={200} role="alert" className={styles.lost}>
          {words.lost}
        </Text>
      )}
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.loadFile}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (chosen !== undefined) read(chosen);
        }}
      />
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={command.running} onClick={() => file.current?.click()}>
          {words.loadFile}
        </Button>
        {own.length > 0 && (
          <Button size="small" disabledFocusable={command.running} onClick={save}>
            {words.save(own.length)}
          </Button>
        )}
        {(loaded.library.length > 0 || loaded.lost) && (
          <Button size="small" onClick={remove}>
            {words.remove}
          </Button>
        )}
      </div>
    </section>
  );
}
