import { bootOffice } from "../../../src/workbook/excel/boot";

const HOSTS = { Excel: "Excel", Word: "Word" };

interface Host {
  readonly host?: string | null;
  readonly supported?: (name: string, version: string) => boolean;
  readonly onReady?: () => Promise<unknown>;
}

function install({ host = "Excel", supported = () => true, onReady }: Host): void {
  Object.assign(globalThis, {
    Office: {
      HostType: HOSTS,
      onReady: onReady ?? (async () => ({ host, platform: "PC" })),
      context: { displayLanguage: "zh-CN", requirements: { isSetSupported: supported } },
    },
  });
}

beforeEach(() => {
  Object.assign(globalThis, { document: { querySelector: () => ({ src: "https://cdn.example/office.js" }) } });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
  Reflect.deleteProperty(globalThis, "document");
});

test("a host that has everything is ready, with its language", async () => {
  install({});
  await expect(bootOffice()).resolves.toEqual({ kind: "ready", locale: "zh-CN", platform: "PC" });
});

test("a script that never came is blocked, with its address", async () => {
  await expect(bootOffice()).resolves.toEqual({ kind: "blocked", address: "https://cdn.example/office.js" });
});

test("a host that does not answer for ten seconds is not waited for", async () => {
  vi.useFakeTimers();
  install({ onReady: () => new Promise(() => undefined) });
  const boot = bootOffice();
  await vi.advanceTimersByTimeAsync(10_000);
  await expect(boot).resolves.toEqual({ kind: "timeout", address: "https://cdn.example/office.js" });
});

test("an old host is told what it lacks", async () => {
  install({ supported: (name) => name !== "ExcelApi" });
  await expect(bootOffice()).resolves.toEqual({ kind: "too-old", missing: [{ name: "ExcelApi", version: "1.13" }] });
});

test.each([null, "Word"])("in a host that is %s there is no workbook", async (host) => {
  install({ host });
  await expect(bootOffice()).resolves.toEqual({ kind: "no-host" });
});
