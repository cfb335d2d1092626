import { BACK_OFF } from "../../submit/back-off";
import type { SubmitSetting } from "../../submit/setting";
import { Submission, type SubmitTools } from "../../submit/submission";

/** Milliseconds for an answer: forms are small, office networks slow. */
const TIMEOUT = 60_000;

const TOOLS: SubmitTools = {
  fetch: (...request) => window.fetch(...request),
  now: () => Date.now(),
  random: () => Math.random(),
  timeout: TIMEOUT,
  backOff: BACK_OFF,
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      signal.addEventListener("abort", () => {
        clearTimeout(timer);
        resolve();
      });
    }),
};

let submission: Submission | null = null;

/** The one submission of this pane. It outlives the view, so that looking at another tab loses nothing. */
export function submissionOf(setting: SubmitSetting): Submission {
  submission ??= newSubmission(setting);
  return submission;
}

/** Back on the network, nobody needs to wait for the next attempt. */
function newSubmission(setting: SubmitSetting): Submission {
  const made = new Submission(setting, TOOLS);
  window.addEventListener("online", () => made.sendNow());
  return made;
}
