import type { Answer, Trouble } from "./answer";
import { delayAfter, type BackOff } from "./back-off";
import { sendOnce, type Connection, type SubmitFile } from "./client";
import type { SubmitSetting } from "./setting";
import { isExpired, type Token } from "./token";

/** What became of handing a file in, at this moment. */
export type SubmitState =
  | { readonly kind: "idle" }
  /** Ready to be sent once it is known who sends it. */
  | { readonly kind: "sign-in"; readonly why: "first" | "unauthorised" | "forbidden" }
  | { readonly kind: "sending"; readonly attempt: number }
  /** To be sent again by itself, at `until` (milliseconds of the clock). `attempt` is the one that failed. */
  | { readonly kind: "waiting"; readonly attempt: number; readonly until: number; readonly trouble: Trouble }
  /** Not known to have arrived; kept here and offered again. `until`: when the server asked to be tried again. */
  | { readonly kind: "kept"; readonly trouble: Trouble | "cancelled"; readonly until: number | null }
  | Exclude<Answer, { readonly kind: "trouble" | "sign-in" }>;

export interface SubmitSnapshot {
  readonly file: SubmitFile | null;
  readonly state: SubmitState;
  readonly signedIn: boolean;
  readonly attempts: number;
}

export interface SubmitTools extends Connection {
  readonly backOff: BackOff;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Resolves after some milliseconds, or earlier when the signal ends it. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Hands files in, one at a time, and shows how far it is. Sending the same file again is safe: the endpoint knows it by
 * its digest. The file and the token are in memory and nowhere else.
 */
export class Submission {
  #token: Token | null = null;
  private readonly listeners = new Set<() => void>();
  private run: { stopped: boolean; readonly stop: AbortController; wake: AbortController } | null = null;
  private snapshot: SubmitSnapshot;

  constructor(
    readonly setting: SubmitSetting,
    private readonly tools: SubmitTools,
  ) {
    this.snapshot = { file: null, state: { kind: "idle" }, signedIn: false, attempts: tools.backOff.attempts };
  }

  getSnapshot = (): SubmitSnapshot => this.snapshot;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Sends a file, or asks for signing in first. While one is under way, nothing: two clicks are one request. */
  async submit(file: SubmitFile): Promise<void> {
    if (this.run !== null) return;
    this.show({ file });
    await this.send(file);
  }

  /** Sends the file again that is kept here. */
  async again(): Promise<void> {
    const { file } = this.snapshot;
    if (file !== null) await this.submit(file);
  }

  /** Takes a token and goes on with the file that waited for it. */
  async signIn(token: Token): Promise<void> {
    this.#token = token;
    this.show({ signedIn: true });
    if (this.snapshot.state.kind === "sign-in") await this.again();
  }

  signOut(): void {
    this.#token = null;
    this.show({ signedIn: false });
  }

  /** Does not wait for the time of the next attempt. */
  sendNow(): void {
    this.run?.wake.abort();
  }

  /** Stops sending or waiting; the file stays here. */
  cancel(): void {
    if (this.run === null) {
      if (this.snapshot.state.kind === "sign-in") this.show({ state: { kind: "idle" } });
      return;
    }
    this.run.stopped = true;
    this.run.stop.abort();
    this.run.wake.abort();
  }

  private async send(file: SubmitFile): Promise<void> {
    const run = { stopped: false, stop: new AbortController(), wake: new AbortController() };
    this.run = run;
    try {
      for (let attempt = 1; ; attempt += 1) {
        const token = this.currentToken();
        if (this.setting.auth.type !== "none" && token === null) {
          this.show({ state: { kind: "sign-in", why: "first" } });
          return;
        }
        this.show({ state: { kind: "sending", attempt } });
        const answer = await sendOnce(this.setting.url, file, token, run.stop.signal, this.tools);
        if (answer.kind !== "trouble") {
          this.settle(answer);
          return;
        }
        // Whether it arrived before the user stopped it is not known.
        const delay = run.stopped ? null : this.delay(attempt, answer);
        if (delay === null) {
          this.keep(run.stopped ? "cancelled" : answer.trouble, answer.retryAfter);
          return;
        }
        run.wake = new AbortController();
        this.show({ state: { kind: "waiting", attempt, until: this.tools.now() + delay, trouble: answer.trouble } });
        await this.tools.sleep(delay, run.wake.signal);
        if (run.stopped) {
          this.keep("cancelled", null);
          return;
        }
      }
    } finally {
      this.run = null;
    }
  }

  /** An answer that cannot be read comes again the same way; only the user can find out more. */
  private delay(attempt: number, { trouble, retryAfter }: Extract<Answer, { kind: "trouble" }>): number | null {
    if (trouble === "unreadable") return null;
    return delayAfter(attempt, retryAfter, this.tools.random(), this.tools.backOff);
  }

  private keep(trouble: Trouble | "cancelled", retryAfter: number | null): void {
    const until = retryAfter === null ? null : this.tools.now() + retryAfter;
    this.show({ state: { kind: "kept", trouble, until } });
  }

  private settle(answer: Exclude<Answer, { kind: "trouble" }>): void {
    if (answer.kind !== "sign-in") {
      this.show({ state: answer });
      return;
    }
    this.#token = null;
    const { type } = this.setting.auth;
    const status = answer.why === "forbidden" ? 403 : 401;
    // Nobody can sign in where the deployment knows no signing in.
    const state: SubmitState = type === "none" ? { kind: "misplaced", status } : answer;
    this.show({ signedIn: false, state });
  }

  private currentToken(): string | null {
    const token = this.#token;
    if (token === null) return null;
    if (!isExpired(token, this.tools.now())) return token.value;
    this.signOut();
    return null;
  }

  private show(change: Partial<SubmitSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of [...this.listeners]) listener();
  }
}
