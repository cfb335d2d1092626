import { act, fireEvent, render, screen } from "@testing-library/react";
import { useRef, useState } from "react";
import { useFocusKept } from "../../../src/taskpane/hooks/use-focus-kept";

/** A field that Enter takes away, in the place of which another button comes. */
function Form({ pressed }: { pressed: () => void }) {
  const root = useRef<HTMLDivElement>(null);
  const [sent, setSent] = useState(false);
  useFocusKept(root, root);
  return (
    <div ref={root}>
      {!sent && <input aria-label="令牌" onKeyDown={(event) => event.key === "Enter" && setSent(true)} />}
      <button type="button" onClick={pressed}>
        取消
      </button>
    </div>
  );
}

const ENTER = { key: "Enter", charCode: 13 };

async function sendByEnter(): Promise<HTMLElement> {
  render(<Form pressed={() => undefined} />);
  const field = screen.getByRole("textbox", { name: "令牌" });
  field.focus();
  await act(async () => void fireEvent.keyDown(field, ENTER));
  const cancel = screen.getByRole("button", { name: "取消" });
  expect(document.activeElement === cancel).toBe(true);
  return cancel;
}

test("the key that took a field away does not press the button that has the focus then", async () => {
  const cancel = await sendByEnter();
  // The second half of the same key, then the key held down: both would press the button if they were let through.
  expect(fireEvent.keyPress(cancel, ENTER)).toBe(false);
  expect(fireEvent.keyDown(cancel, { ...ENTER, repeat: true })).toBe(false);
});

test("a key that is pressed anew does", async () => {
  const cancel = await sendByEnter();
  expect(fireEvent.keyDown(cancel, ENTER)).toBe(true);
  expect(fireEvent.keyPress(cancel, ENTER)).toBe(true);
});

/** What is said above a view that is not drawn yet, with something to press below both, as the pane has it. */
function Pane() {
  const root = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState(true);
  useFocusKept(root, panel);
  return (
    <div ref={root}>
      <main>
        {said && (
          <button type="button" onClick={() => setSaid(false)}>
            开始
          </button>
        )}
        <div ref={panel} role="tabpanel" aria-label="表单" tabIndex={-1} />
      </main>
      <footer>
        <button type="button">重新检查</button>
      </footer>
    </div>
  );
}

test("what was said above a view that is on its way leaves the focus to the view, not to what stands below it", async () => {
  render(<Pane />);
  const begin = screen.getByRole("button", { name: "开始" });
  begin.focus();
  await act(async () => begin.click());
  expect(document.activeElement).toBe(screen.getByRole("tabpanel"));
});
