import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly size?: "small" | "medium";
  readonly text: string;
  /** What does not fit, as a sentence: it is said and not taken. */
  readonly problem?: (text: string) => string | null;
  /** Whether nothing is an answer as well. */
  readonly mayBeEmpty?: boolean;
  readonly onText: (text: string) => void;
}

/** Taken over when the field is left, or with Enter; where nothing is no answer, what was there comes back. */
export function TextField(props: TextFieldProps) {
  const { label, hint, size = "medium", text: before, problem = () => null, mayBeEmpty = false, onText } = props;
  const [text, setText] = useState(before);
  const wanted = text.trim();
  const wrong = problem(wanted);
  const done = () => {
    if (wanted === "" && !mayBeEmpty) setText(before);
    else if (wanted !== before && wrong === null) onText(wanted);
  };
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      validationState={wrong === null ? "none" : "error"}
      {...(wrong === null ? {} : { validationMessage: wrong })}
    >
      <Input
        size={size}
        value={text}
        maxLength={60}
        onChange={(_event, data) => setText(data.value)}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key === "Enter") done();
        }}
      />
    </Field>
  );
}
