import { sasRefusal, tcssRefusal } from "@plimsoll/mock/internal";
import type { OperationRecord, Service } from "@plimsoll/types";
import { operations } from "@plimsoll/types";

/**
 * Refuses an action that may change or spend something at the real service. One that the specs do not have may, whatever its
 * name says.
 *
 * @throws {Refusal} when the specs do not say that the action only reads.
 */
export function refuseWrite({ service, action }: { readonly service: Service; readonly action: string }): void {
  const table: Readonly<Record<string, OperationRecord>> = operations[service];
  const effect = Object.hasOwn(table, action) ? table[action]?.effect : undefined;
  if (effect === "read") return;
  const reason =
    effect === "write"
      ? `${action} changes or spends something at the real service`
      : `It is not known whether ${action} changes something at the real service`;
  const text = `${reason}, so this recorder did not send it. To send it, start the recorder with --allow-writes (in a program: allowWrites).`;
  throw service === "tcss" ? tcssRefusal("UnsupportedOperation", text) : sasRefusal("NoPermission", { text });
}
