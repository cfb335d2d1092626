import { request } from "node:https";
import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";

/**
 * `fetch` over Node's https with a certificate to trust, for Node's own takes none. Real connections, real streams;
 * redirects are left as they come.
 */
export function httpsFetch(ca: string): typeof fetch {
  return (input, init = {}) =>
    new Promise((resolve, reject) => {
      const { signal, method = "GET", body } = init;
      const headers = Object.fromEntries(new Headers(init.headers));
      const sent = request(input instanceof Request ? input.url : input, { method, headers, ca, agent: false });
      const abort = (): void => {
        sent.destroy(new Error("aborted"));
      };
      if (signal?.aborted === true) abort();
      signal?.addEventListener("abort", abort);
      sent.on("error", reject);
      sent.on("response", (received) => {
        const stream = Readable.toWeb(received) as NodeStream<Uint8Array> as unknown as ReadableStream<Uint8Array>;
        const status = received.statusCode ?? 0;
        const fields = Object.entries(received.headers).flatMap(([name, value]) =>
          typeof value === "string" ? [[name, value] as [string, string]] : [],
        );
        resolve(new Response(status === 204 ? null : stream, { status, headers: fields }));
      });
      sent.end(body instanceof URLSearchParams ? body.toString() : body);
    });
}
