/** Of the forms that people bring along, in the pane. Fetched with the view that shows them. */
export interface FormCollectionWords {
  readonly title: string;
  /** Where they live. */
  readonly hint: string;
  readonly choose: string;
  /** Above the form that was opened and is looked at before it is taken. */
  readonly lookTitle: (name: string) => string;
  readonly unit: (unit: string) => string;
  /** What only whoever looks after forms needs: its id, its digest, the paths of its values. */
  readonly details: string;
  readonly identity: (id: string, revision: number) => string;
  readonly digest: (digest: string) => string;
  readonly relations: string;
  readonly noRelations: string;
  readonly values: string;
  readonly columns: { readonly name: string; readonly read: string };
  readonly tableRows: (rows: number) => string;
  readonly blank: string;
  readonly notOnSheets: string;
  readonly leftOver: (cells: readonly string[], more: number) => string;
  readonly take: string;
  readonly cancel: string;
  /** A form file that the workbook brings along. */
  readonly carried: (name: string) => string;
  readonly carriedFile: string;
  readonly taken: (name: string) => string;
  /** In use, and gone when the pane is closed. */
  readonly full: (name: string) => string;
  readonly closed: string;
  /** Heading over the person's own forms, and over those of no place. */
  readonly own: string;
  readonly other: string;
  /** When a form was made, and which edition of its paper it is. */
  readonly edition: (since: number, revision: number) => string;
  readonly save: string;
  readonly saveNamed: (name: string) => string;
  readonly saved: string;
  readonly unsavable: string;
  readonly remove: string;
  readonly removeNamed: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly lost: (ids: readonly string[]) => string;
  readonly forget: string;
  readonly refused: (place: string) => string;
  /** Place of a person's own form in a sentence. */
  readonly ownPlace: (id: string) => string;
  readonly search: string;
  readonly nothingFound: string;
}
