import type { Spec, SpecOperation, SpecService } from "@plimsoll/specs/reader";

/** Data of one service for the emitters. */
export interface ServiceSpec {
  readonly service: SpecService;
  /** The bundle with every reference resolved. */
  readonly spec: Spec;
  /** The operations in the order of their names. */
  readonly operations: readonly SpecOperation[];
}
