import { screen, waitFor, within } from "@testing-library/react";
import type { SubmitAuth } from "../../../src/submit/setting";
import { Endpoint } from "./endpoint";
import { FIRST } from "./forms";
import { renderPane, type OpenPane } from "./render-pane";

/** A pane that hands in, with a file that is made, and the panel of it as somebody at the keyboard meets it. */
export interface Submitting {
  readonly pane: OpenPane;
  readonly endpoint: Endpoint;
  /** Presses a button of the panel. */
  press(name: string): Promise<void>;
  /** Waits until the panel says it. */
  says(text: string | RegExp): Promise<HTMLElement>;
  makeFile(): Promise<void>;
  /** What the file on screen says. */
  shown(): string;
}

const panel = () => within(screen.getByRole("region", { name: "提交" }));

export async function startSubmitting(auth: SubmitAuth = { type: "none" }): Promise<Submitting> {
  const endpoint = new Endpoint();
  const pane = await renderPane({ grids: [FIRST], host: { submit: endpoint.setting(auth) } });
  await pane.openTab("导出");
  await screen.findByRole("region", { name: "提交" });
  const file = () => screen.queryByRole("region", { name: "文件内容" });
  const makeFile = async () => {
    const before = file()?.dataset["file"];
    await pane.user.click(screen.getByRole("button", { name: "生成文件" }));
    const numbered = `[data-file]${before === undefined ? "" : `:not([data-file="${before}"])`}`;
    await waitFor(() => expect(document.querySelector(numbered)).not.toBeNull());
  };
  await makeFile();
  return {
    pane,
    endpoint,
    makeFile,
    press: (name) => pane.user.click(panel().getByRole("button", { name })),
    says: (text) => panel().findByText(text),
    shown: () => document.querySelector("textarea")?.value ?? "",
  };
}
