/** One of a list, with every wording by which it is known. */
export interface Option {
  readonly code: string;
  readonly label: string;
  readonly aliases?: readonly string[] | undefined;
}
