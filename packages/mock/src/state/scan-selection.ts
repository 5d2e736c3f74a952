import type { Condition } from "./database.js";
import { everyRow } from "./database.js";
import type { ScanSchedule } from "./schedules.js";
import { scanScopes } from "./schedules.js";

/**
 * The registry images that a schedule chooses, licensed or not. `Latest` and `ContainerRunning` narrow every choice, the kinds
 * of registry, the namespaces and the excluded images only those that are not hand-picked.
 */
export function selectionOf(schedule: ScanSchedule): Condition {
  const { Latest, ContainerRunning } = schedule;
  const parts = [
    ...inScope(schedule),
    ...(Latest ? [{ sql: "IsLatestImage", values: [] }] : []),
    ...(ContainerRunning ? [{ sql: "IsRunning", values: [] }] : []),
  ];
  if (parts.length === 0) return everyRow;
  return { sql: parts.map(({ sql }) => `(${sql})`).join(" AND "), values: parts.flatMap(({ values }) => values) };
}

function inScope(schedule: ScanSchedule): readonly Condition[] {
  const { ScanScope, Id, Images, RegistryType, Namespace, ExcludeImageAssetIds } = schedule;
  if (ScanScope === scanScopes.handPicked) {
    // Numbers go before names.
    return [Id.length > 0 ? isNumbered(Id) : isNamed(Images)];
  }
  return [
    // The vendor does not document which images it recommends. Here they are the newest and those in use.
    ...(ScanScope === scanScopes.recommended ? [{ sql: "IsLatestImage OR IsRunning", values: [] }] : []),
    ...(RegistryType.length > 0 ? [isOneOf("RegistryType", RegistryType)] : []),
    ...(Namespace.length > 0 ? [isOneOf("Namespace", Namespace)] : []),
    ...(ExcludeImageAssetIds.length > 0 ? [not(isNumbered(ExcludeImageAssetIds))] : []),
  ];
}

function not({ sql, values }: Condition): Condition {
  return { sql: `NOT (${sql})`, values };
}

function isOneOf(member: string, values: readonly (number | string)[]): Condition {
  return { sql: `${member} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(values)] };
}

/** The images with some numbers. */
export function isNumbered(numbers: readonly number[]): Condition {
  return isOneOf("Id", numbers);
}

/** The images with some names. One that is not to be scanned by force is left alone if it was scanned before. */
export function isNamed(images: ScanSchedule["Images"]): Condition {
  const names = ["Namespace", "ImageName", "ImageTag", "InstanceName"]
    .map((name) => `named.${name} = wanted.value ->> '$.${name}'`)
    .join(" AND ");
  return {
    sql: `Id IN (SELECT named.Id FROM json_each(?) AS wanted JOIN registry_images AS named ON ${names}
      WHERE lower(wanted.value ->> '$.Force') <> 'false' OR named.ScanStatus <> 'SCANNED')`,
    values: [JSON.stringify(images)],
  };
}
