import type { Spec } from "@plimsoll/specs/reader";
import type { Operation } from "./operation.ts";

/** A group of operations, as the spec forms it. */
export interface OperationGroup {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly Operation[];
}

/** The operations of a service in the groups of the spec. */
export function groupsOf(spec: Spec, operations: readonly Operation[]): OperationGroup[] {
  return spec.tags.map(({ name, description }) => ({
    name,
    description,
    operations: operations.filter(({ tag }) => tag === name),
  }));
}
