/** Why the session asks its host for something. Of several reasons for one call the first of these counts. */
export const CAUSES = ["edit", "command", "activation", "look"] as const;

/**
 * `edit`: cells or sheets changed. `command`: the user asked for it, or for what has to be read for it. `activation`:
 * another sheet was gone to. `look`: nothing was heard for long.
 */
export type Cause = (typeof CAUSES)[number];

/** Calls to the host. */
export interface Asked {
  /** Calls that read sheets, and those that list them. */
  readonly reads: number;
  readonly lists: number;
  readonly sheetsRead: number;
}

const NONE_ASKED: Asked = { reads: 0, lists: 0, sheetsRead: 0 };

/** Counts what was asked of the host, each cause apart: what an edit costs does not depend on who goes to another sheet meanwhile. */
export class AskedCounter {
  private readonly counts: Record<Cause, Asked> = {
    edit: NONE_ASKED,
    command: NONE_ASKED,
    activation: NONE_ASKED,
    look: NONE_ASKED,
  };

  onList(causes: ReadonlySet<Cause>): void {
    this.add(causes, { reads: 0, lists: 1, sheetsRead: 0 });
  }

  onRead(causes: ReadonlySet<Cause>, sheets: number): void {
    this.add(causes, { reads: 1, lists: 0, sheetsRead: sheets });
  }

  get byCause(): Readonly<Record<Cause, Asked>> {
    return { ...this.counts };
  }

  get total(): Asked {
    return CAUSES.map((cause) => this.counts[cause]).reduce(sum, NONE_ASKED);
  }

  private add(causes: ReadonlySet<Cause>, asked: Asked): void {
    const cause = CAUSES.find((each) => causes.has(each)) ?? "look";
    this.counts[cause] = sum(this.counts[cause], asked);
  }
}

function sum(left: Asked, right: Asked): Asked {
  return {
    reads: left.reads + right.reads,
    lists: left.lists + right.lists,
    sheetsRead: left.sheetsRead + right.sheetsRead,
  };
}
