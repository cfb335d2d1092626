/** What the pane says when it cannot fetch a part of itself, its other words above all: at hand in every language. */
export interface BootWords {
  readonly productName: string;
  readonly title: string;
  readonly blocked: (address: string) => string;
  readonly timeout: (address: string) => string;
  readonly tooOld: (needed: string) => string;
  readonly noHost: string;
  readonly retry: string;
  /** A part that is fetched when it is needed could not be fetched. */
  readonly partMissing: string;
  readonly reload: string;
}
