import {
  type Node,
  type Spec,
  type SpecOperation,
  type SpecService,
  operationsOf,
  readDocument,
  readSpec,
} from "@plimsoll/specs/reader";

/** Data of one service for the emitters. */
export interface ServiceSpec {
  readonly service: SpecService;
  /** The bundle as it stands, with its references. */
  readonly document: Node;
  /** The bundle with every reference resolved. */
  readonly spec: Spec;
  /** The operations in the order of their names. */
  readonly operations: readonly [SpecOperation, ...SpecOperation[]];
}

/**
 * Reads the bundle of a service.
 *
 * @throws {TypeError} when it has no operation.
 */
export function loadSpec(service: SpecService): ServiceSpec {
  const spec = readSpec(service);
  const [first, ...others] = operationsOf(spec);
  if (first === undefined) throw new TypeError(`${service} has no operation`);
  return { service, document: readDocument(service), spec, operations: [first, ...others] };
}
