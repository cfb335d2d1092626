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

const submissions = new WeakMap<SubmitSetting, Submission>();

/** The one submission of a pane, by its setting. It outlives the view, so that looking at another tab loses nothing. */
export function submissionOf(setting: SubmitSetting): Submission {
  const known = submissions.get(setting);
  if (known !== undefined) return known;
  const made = newSubmission(setting);
  submissions.set(setting, made);
  return made;
}

/** Back on the network, nobody needs to wait for the next attempt. */
function newSubmission(setting: SubmitSetting): Submission {
  const made = new Submission(setting, TOOLS);
  window.addEventListener("online", () => made.sendNow());
  return made;
}
