import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { KeepProvider } from "../../../src/taskpane/hooks/use-kept";
import { WordsProvider } from "../../../src/taskpane/hooks/use-words";
import { LongList } from "../../../src/taskpane/parts/long-list";
import { wordsFor } from "../support/words";

const items = Array.from({ length: 300 }, (_, index) => `第 ${index + 1} 项`);

function Lists({ shown }: { shown: boolean }) {
  return (
    <WordsProvider value={wordsFor("zh-CN")}>
      <KeepProvider>
        {shown && (
          <LongList name="items" items={items} keyOf={(item) => item}>
            {(item) => <button type="button">{item}</button>}
          </LongList>
        )}
      </KeepProvider>
    </WordsProvider>
  );
}

test("shows more when asked, puts the focus on the first of them, and shows as many when it is drawn again", async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Lists shown />);
  const length = () => document.querySelectorAll("li").length;
  expect(length()).toBe(40);
  await user.click(screen.getByText("还有 260 项，显示更多"));
  expect(length()).toBe(240);
  expect(document.activeElement?.textContent).toBe("第 41 项");
  await user.click(screen.getByText("还有 60 项，显示更多"));
  expect(document.activeElement?.textContent).toBe("第 241 项");
  rerender(<Lists shown={false} />);
  rerender(<Lists shown />);
  expect(length()).toBe(300);
});
