import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { IInterceptor } from "@univerjs/core";
import { leaveOutForceStringMark } from "../../../../src/workbench/grid/patches/force-string-mark";

type Service = Parameters<typeof leaveOutForceStringMark>[0];
type Interceptor = IInterceptor<unknown, unknown>;

/** Those that were let through. */
function given(...interceptors: readonly Interceptor[]): readonly Interceptor[] {
  const through: unknown[] = [];
  class Interceptors {
    intercept(_name: unknown, interceptor: unknown) {
      through.push(interceptor);
      return { dispose: () => undefined };
    }
  }
  leaveOutForceStringMark(Interceptors.prototype as Service);
  const service = new Interceptors() as Service;
  for (const interceptor of interceptors) service.intercept(interceptor, interceptor).dispose();
  return through as readonly Interceptor[];
}

test("what marks texts that read like numbers is left out, whatever it is called, and nothing else", () => {
  const config: Readonly<Record<string, boolean>> = { disableForceStringMark: true };
  const marks: Interceptor = { handler: (value) => (config["disableForceStringMark"] ? value : null) };
  const formats: Interceptor = { handler: (value) => value ?? "0.00" };
  expect(given(marks, formats)).toEqual([formats]);
});

test("the grid has one interceptor that asks for that setting, and it is the marking one", () => {
  const library = createRequire(import.meta.url).resolve("@univerjs/sheets-ui");
  const code = readFileSync(path.join(path.dirname(library), "../es/index.js"), "utf8");
  const handlers = code.split(/\bhandler: \(/).slice(1);
  const asking = handlers.filter((handler) =>
    handler.slice(0, handler.indexOf("\n\t\t\t}\n")).includes("disableForceStringMark"),
  );
  expect(asking.map((handler) => /markers: |\.markers = /.test(handler))).toEqual([true]);
});
