import type { ActionOf, Service } from "@plimsoll/types";

import type { Stage } from "./stage.js";

/** One step of a story. */
export interface Step<S extends Service> {
  /** The action of the step, in words. */
  readonly title: string;
  /** The actions that it calls. */
  readonly actions: readonly ActionOf<S>[];
  /** Does it, and tells what was seen. */
  readonly act: (stage: Stage<S>) => Promise<unknown>;
  /** The result that every client must see. */
  readonly want: unknown;
}
