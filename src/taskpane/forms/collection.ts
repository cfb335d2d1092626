import { loadPart, PartMissingError } from "../../core/load-part";
import type { Form } from "../../forms/compile/form";
import type { Forms } from "../../forms/forms";
import { FORMS_FOLDER, FORMS_INDEX, indexOf, NO_DEPLOYMENT, type DeploymentIndex } from "../../form-files/deployment";
import { knownForms, type Known, type PlacedForm } from "../../form-files/known";
import { dropForm, keepForm, storedForms, type Store } from "../../form-files/own-forms";
import type { FormFileProblem } from "../../form-files/problems";
import type { JsonValue } from "../../core/json";
import type { Live } from "../../live/snapshot";

/** What the collection needs of the page. */
export interface CollectionHost {
  /** A file beside the pane; null where there is none. @throws where it cannot be fetched */
  readonly fetchText: (path: string) => Promise<string | null>;
  readonly store: Store;
}

/** A form file that cannot be used, and where it lies. */
export interface RefusedForm {
  readonly place: string;
  readonly problems: readonly FormFileProblem[];
}

export interface CollectionState {
  /** Ids of the person's own forms, whether they are in use or not. */
  readonly own: readonly string[];
  /** Of those, kept before and gone now. */
  readonly lost: readonly string[];
  /** False where the browser keeps nothing here. */
  readonly open: boolean;
  readonly refused: readonly RefusedForm[];
  /** Something could not be fetched: a sheet may hold a form that is not known for that. */
  readonly lacking: boolean;
  readonly clashes: Known["clashes"];
  readonly leftOver: Known["leftOver"];
}

/** What came of taking a form. */
export type Taken = "kept" | "full" | "closed";

const EMPTY: CollectionState = {
  own: [],
  lost: [],
  open: true,
  refused: [],
  lacking: false,
  clashes: [],
  leftOver: null,
};

/** Places that have no name of their own: of a person's forms, with their ids behind, and of the shipped ones. */
export const OWN_PLACE = "own:";
export const SHIPPED_PLACE = "shipped";

/**
 * Which forms the pane knows: the shipped ones, the deployment's, a person's own. It begins behind everything else, and
 * fetches what reads form files only where there is one.
 */
export class FormCollection {
  private shipped: Forms = [];
  private index: DeploymentIndex = NO_DEPLOYMENT;
  private deployed: readonly PlacedForm[] = [];
  /** In the order in which they were taken. */
  private own = new Map<string, { readonly form: Form | null; readonly text: string }>();
  private refused: readonly RefusedForm[] = [];
  private lacking = false;
  private snapshot = EMPTY;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly live: Pick<Live, "know">,
    private readonly host: CollectionHost,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): CollectionState => this.snapshot;

  /** Where a person's forms are kept, for what belongs to them. */
  get store(): Store {
    return this.host.store;
  }

  /** Takes the shipped forms at once, then what else there is; what of that cannot be fetched is `lacking`. */
  async start(shipped: Forms): Promise<void> {
    this.shipped = shipped;
    this.live.know(shipped);
    const [index] = await Promise.all([this.fetchIndex(), this.readOwn()]);
    this.index = index;
    await this.fetchDeployed();
    const { own, index: deployment } = this;
    if (own.size + deployment.forms.length + deployment.retired.length > 0) this.publish();
    else this.tell({});
  }

  /** Takes a form for this person; it is in use from now on, and kept if the browser has room. */
  take(form: Form, text: string): Taken {
    const taken = keepForm(this.host.store, form.id, text);
    this.own.delete(form.id);
    this.own.set(form.id, { form, text });
    this.publish();
    return taken;
  }

  remove(id: string): void {
    dropForm(this.host.store, id);
    this.own.delete(id);
    const { lost, refused } = this.snapshot;
    this.refused = refused.filter(({ place }) => place !== `${OWN_PLACE}${id}`);
    this.snapshot = { ...this.snapshot, lost: lost.filter((each) => each !== id) };
    this.publish();
  }

  /** The file of a form of one's own. */
  textOf(id: string): string | null {
    return this.own.get(id)?.text ?? null;
  }

  /** What would clash with this form if it were taken. */
  clashesOf(form: Form): Known["clashes"] {
    const place = `${OWN_PLACE}${form.id}`;
    const others = [...this.own].filter(([id]) => id !== form.id);
    const known = this.known([...others.map(([, { form: each }]) => each), form]);
    return known.clashes.filter(({ leftOut }) => leftOut === place);
  }

  /** A deployment without a list, or with something else in its place, adds nothing. */
  private async fetchIndex(): Promise<DeploymentIndex> {
    let text: string | null = null;
    try {
      text = await this.host.fetchText(`${FORMS_FOLDER}/${FORMS_INDEX}`);
    } catch {
      this.lacking = true;
    }
    if (text === null) return NO_DEPLOYMENT;
    try {
      return indexOf(JSON.parse(text) as JsonValue);
    } catch {
      return NO_DEPLOYMENT;
    }
  }

  /** All at once; they count in the order of the list. */
  private async fetchDeployed(): Promise<void> {
    const places = this.index.forms.map((name) => `${FORMS_FOLDER}/${name}`);
    const read = await Promise.all(places.map(async (place) => this.read(await this.fetched(place))));
    this.deployed = places.flatMap((place, index): PlacedForm[] => {
      const each = read[index];
      return each?.ok === true ? [{ form: each.form, place }] : [];
    });
    places.forEach((place, index) => this.refuse(place, read[index]));
  }

  /** Null where it is not to be had: the list names it, so something is lacking. */
  private async fetched(place: string): Promise<string | null> {
    const text = await this.host.fetchText(place).catch(() => null);
    if (text === null) this.lacking = true;
    return text;
  }

  /** Null where what reads it cannot be fetched. */
  private async read(text: string | null): Promise<FormFileRead | null> {
    try {
      return text === null ? null : await readForm(text);
    } catch (failure) {
      if (!(failure instanceof PartMissingError)) throw failure;
      this.lacking = true;
      return null;
    }
  }

  private refuse(place: string, read: FormFileRead | null | undefined): void {
    if (read?.ok === false) this.refused = [...this.refused, { place, problems: read.problems }];
  }

  private async readOwn(): Promise<void> {
    const { files, lost, open } = storedForms(this.host.store);
    this.snapshot = { ...this.snapshot, lost, open };
    for (const { id, text } of files) {
      const read = await this.read(text);
      this.own.set(id, { form: read?.ok === true ? read.form : null, text });
      this.refuse(`${OWN_PLACE}${id}`, read);
    }
  }

  private known(own: readonly (Form | null)[]): Known {
    return knownForms(
      this.shipped.map((form) => ({ form, place: SHIPPED_PLACE })),
      [
        ...this.deployed,
        ...own.flatMap((form): PlacedForm[] => (form ? [{ form, place: `${OWN_PLACE}${form.id}` }] : [])),
      ],
    );
  }

  private publish(): void {
    const known = this.known([...this.own.values()].map(({ form }) => form));
    const retired = new Set(this.index.retired);
    this.live.know(known.forms.map((form) => (retired.has(form.id) ? { ...form, retired: true } : form)));
    this.tell({ clashes: known.clashes, leftOver: known.leftOver });
  }

  private tell(change: Partial<CollectionState>): void {
    this.snapshot = {
      ...this.snapshot,
      ...change,
      own: [...this.own.keys()],
      refused: this.refused,
      lacking: this.lacking,
    };
    for (const listener of [...this.listeners]) listener();
  }
}

type FormFileRead = Awaited<ReturnType<typeof readForm>>;

async function readForm(text: string) {
  const { readFormFile } = await loadPart(() => import("../../form-files/read"));
  return readFormFile(text);
}
