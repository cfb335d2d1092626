/** The pane's window as tests ask it: of the same origin, so its objects can be reached. */
export type AskedWindow = Window & { readonly jixiao?: { readonly findings?: () => Promise<unknown[]> } };

/** What the pane shows, once it has been given every message so far: those to one window come in order. */
export async function findingsOf(pane: AskedWindow | null): Promise<unknown[]> {
  const ask = pane?.jixiao?.findings;
  if (pane === null || ask === undefined) throw new Error("任务窗格还没有准备好。");
  await new Promise<void>((resolve) => {
    const mark = `jixiao-heard-${crypto.randomUUID()}`;
    const onMessage = ({ data }: MessageEvent): void => {
      if (data !== mark) return;
      pane.removeEventListener("message", onMessage);
      resolve();
    };
    pane.addEventListener("message", onMessage);
    pane.postMessage(mark, location.origin);
  });
  return ask();
}
