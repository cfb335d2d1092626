import { Kept } from "../hooks/use-kept";

/** Id of the worksheet of which a form is being made; null for none. */
export const DESIGNING = new Kept<string | null>(() => null);
