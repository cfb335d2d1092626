import { createHash } from "node:crypto";
import type { SubmitFile } from "../../src/submit/client";
import type { SubmitAuth } from "../../src/submit/setting";
import { Submission, type SubmitState, type SubmitTools } from "../../src/submit/submission";
import { httpsFetch } from "./https-fetch";
import type { Upstream } from "./upstream";

export function fileOf(text: string): SubmitFile {
  const bytes = new Uint8Array(Buffer.from(text, "utf8"));
  return { fileName: "2026.json", bytes, sha256: createHash("sha256").update(bytes).digest("hex"), forms: ["form"] };
}

export const FILE = fileOf('{"forms":[],"schema":"jixiao/1"}');

/** A submission to a server, whose waits are noted and take no time, and every state that it showed. */
export function submissionTo(
  upstream: Pick<Upstream, "url" | "cert">,
  auth: SubmitAuth = { type: "none" },
  change: Partial<SubmitTools> = {},
) {
  const waits: number[] = [];
  const submission = new Submission(
    { url: upstream.url, auth },
    {
      fetch: httpsFetch(upstream.cert),
      now: () => 1_000_000,
      random: () => 1,
      timeout: 5_000,
      backOff: { attempts: 4, first: 1_000, longest: 8_000, patience: 60_000 },
      sleep: (milliseconds) => {
        waits.push(milliseconds);
        return Promise.resolve();
      },
      ...change,
    },
  );
  const states: SubmitState[] = [];
  let last = submission.getSnapshot().state;
  submission.subscribe(() => {
    const { state } = submission.getSnapshot();
    if (state !== last) states.push(state);
    last = state;
  });
  return {
    submission,
    waits,
    states,
    state: () => submission.getSnapshot().state,
    kinds: () => states.map(({ kind }) => kind),
  };
}
