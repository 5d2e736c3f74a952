import type { LoadedAction } from "./create-action.js";

/** Facts about an action before it is loaded. */
export interface ActionRow {
  /** Summary of the action, in a few words. */
  readonly summary: string;
  /** Imports the module of the action. */
  readonly load: () => Promise<{ readonly action: LoadedAction }>;
}
