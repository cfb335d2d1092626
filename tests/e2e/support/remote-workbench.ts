import type { Page } from "playwright-core";
import type { WorkbenchApi } from "../../../src/workbench/testing/api";

/** What a test does with the workbench: its API by name, each call carried into the page. */
export type RemoteWorkbench = {
  readonly [Name in keyof WorkbenchApi]: (...args: Parameters<WorkbenchApi[Name]>) => ReturnType<WorkbenchApi[Name]>;
};

/**
 * Calls go through the page's own `window.workbench`. Bytes travel as base64, for only JSON crosses into the page.
 * No named function inside: some compilers wrap those in a helper that the page does not have.
 */
export function remoteWorkbench(page: Page): RemoteWorkbench {
  const call =
    (name: string) =>
    async (...args: unknown[]) => {
      const packed = args.map((arg) =>
        arg instanceof Uint8Array ? { base64: Buffer.from(arg).toString("base64") } : { base64: null, json: arg },
      );
      const result = await page.evaluate(
        async ({ name, packed }) => {
          const api: unknown = window.workbench;
          const method: unknown = typeof api === "object" && api !== null ? Reflect.get(api, name) : undefined;
          if (typeof method !== "function") throw new Error(`window.workbench has no ${name}`);
          const value: unknown = await method.apply(
            api,
            packed.map((arg) =>
              typeof arg.base64 === "string"
                ? Uint8Array.from(atob(arg.base64), (character) => character.charCodeAt(0))
                : arg.json,
            ),
          );
          if (!(value instanceof Uint8Array)) return { json: value };
          const parts: string[] = [];
          for (let at = 0; at < value.length; at += 0x8000)
            parts.push(String.fromCharCode(...value.subarray(at, at + 0x8000)));
          return { base64: btoa(parts.join("")) };
        },
        { name, packed },
      );
      return "base64" in result && typeof result.base64 === "string"
        ? new Uint8Array(Buffer.from(result.base64, "base64"))
        : result.json;
    };
  return new Proxy({} as RemoteWorkbench, {
    get: (_target, name) => (name === "then" ? undefined : call(String(name))),
  });
}
