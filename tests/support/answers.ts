import { WorkbookError, type WorkbookProblem } from "../../src/workbook/workbook";

/** Answers of a host: what it was asked for, and what goes wrong. */
export class Answers {
  readonly calls: string[] = [];
  private readonly failures: WorkbookProblem[] = [];
  private readonly failuresAt: { readonly call: string; readonly problem: WorkbookProblem | null }[] = [];
  private gate: Promise<void> | null = null;

  failNext(problem: WorkbookProblem, times = 1): void {
    for (let time = 0; time < times; time++) this.failures.push(problem);
  }

  /** Fails at the next call that begins like this, or lets it pass; asked for several times, in that order. */
  failAt(call: string, problem: WorkbookProblem | null): void {
    this.failuresAt.push({ call, problem });
  }

  /** Ends what `failNext` began. */
  answerAgain(): void {
    this.failures.length = 0;
  }

  /** Holds back every answer until the returned function is called. */
  holdAnswers(): () => void {
    let open: () => void = () => undefined;
    this.gate = new Promise((resolve) => {
      open = resolve;
    });
    return () => {
      this.gate = null;
      open();
    };
  }

  /** Calls since last asked, `list` and `watch` too. */
  takeCalls(): readonly string[] {
    return this.calls.splice(0);
  }

  protected async answer(call: string): Promise<void> {
    this.calls.push(call);
    const [next] = this.failuresAt;
    const isNext = next !== undefined && call.startsWith(next.call);
    const failure = isNext ? (this.failuresAt.shift()?.problem ?? undefined) : this.failures.shift();
    await this.gate;
    if (failure !== undefined) throw new WorkbookError(failure);
  }
}
