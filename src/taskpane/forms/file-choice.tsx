import { Button } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";

interface FileChoiceProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly onChoose: (file: File) => void;
}

/** A button that asks for a JSON file. What the browser asks with is there only meanwhile. */
export function FileChoice({ label, disabled, onChoose }: FileChoiceProps) {
  const [asking, setAsking] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const asked = input.current;
    if (!asking || asked === null) return undefined;
    const end = (): void => setAsking(false);
    asked.addEventListener("cancel", end);
    asked.click();
    return () => asked.removeEventListener("cancel", end);
  }, [asking]);
  return (
    <>
      {asking && (
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={label}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            setAsking(false);
            if (chosen !== undefined) onChoose(chosen);
          }}
        />
      )}
      <Button disabledFocusable={disabled} onClick={() => (asking ? input.current?.click() : setAsking(true))}>
        {label}
      </Button>
    </>
  );
}
