import type { ActionOf, Service } from "@plimsoll/types";

import type { Stage } from "./stage.js";

/** One step of a story. */
export interface Step<S extends Service> {
  /** What is done, in words. */
  readonly title: string;
  /** The actions that it calls. */
  readonly actions: readonly ActionOf<S>[];
  /** Does it, and tells what was seen. */
  readonly act: (stage: Stage<S>) => Promise<unknown>;
  /** What is to be seen, whichever client looks. */
  readonly want: unknown;
}
