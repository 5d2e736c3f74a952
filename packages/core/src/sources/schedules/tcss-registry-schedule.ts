import type { TcssClient } from "@plimsoll/client";

import type { KeptSchedule, ScheduleStore } from "../../schedule/kept-schedule.js";
import { normalRegistry } from "../../schedule/normal-form.js";
import { FINDS, type Find, type NamedImage, type RegistrySchedule } from "../../schedule/schedule.js";
import { SERVICE_ZONES } from "../../schedule/service-zones.js";
import { type ScheduleRequest, toScheduleRequest } from "../../schedule/to-request.js";
import { omitUndefined } from "../../base/omit-undefined.js";
import { flagIn, textIn } from "../answer-fields.js";
import { AnswerReader, isCount, isText } from "./answer-reader.js";
import { enableKeepingFields, mayHaveActed, setKeepingFields } from "./set-keeping-fields.js";
import { isUnset, tencentRuns, tencentTimes } from "./tencent-times.js";

const KNOWN: ReadonlySet<string> = new Set(
  "Enable ScanTime ScanPeriod ScanType All Images Id Latest ScanEndTime RegistryType ContainerRunning ScanScope Namespace ExcludeImageAssetIds LastScanTime ScanResult RequestId".split(
    " ",
  ),
);
const FIND: Readonly<Record<string, Find>> = { CVE: "vulnerabilities", VIRUS: "malware", RISK: "sensitive-data" };

/**
 * The scheduled scan of registry images, by `DescribeImageRegistryTimingScanTask` and `UpdateImageRegistryTimingScanTask`.
 *
 * @param client - Client of the account.
 * @param options.signal - Stops the calls.
 */
export function tcssRegistrySchedule(
  client: Pick<TcssClient, "call">,
  options: { readonly signal?: AbortSignal } = {},
): ScheduleStore<"registry"> {
  return {
    kind: "registry",
    read: async () => [fromRegistryAnswer(await client.call("DescribeImageRegistryTimingScanTask", {}, options))],
    set: (schedule, kept) =>
      setKeepingFields({ request: toScheduleRequest(schedule), fields: kept?.fields ?? {}, known: KNOWN }, (request) =>
        client.call("UpdateImageRegistryTimingScanTask", request, options),
      ),
    enable: ({ fields }, enabled) =>
      enableKeepingFields(
        { enabled, fields, known: KNOWN },
        (request) => client.call("UpdateImageRegistryTimingScanTask", request as ScheduleRequest, options), // as the service answered it
      ),
    mayHaveActed,
  };
}

/** Reads a schedule of registry images from the vendor's fields. */
export function fromRegistryAnswer(answer: object): KeptSchedule<"registry"> {
  const reader = new AnswerReader(answer);
  const kept = { runs: tencentRuns(reader, "+08:00"), fields: { ...answer } };
  if (isUnset(reader)) return { unsaid: [], ...kept };
  const enabled = flagIn(reader.value("Enable"));
  const schedule: RegistrySchedule = {
    enabled: reader.flag("Enable"),
    everyDays: reader.period("ScanPeriod"),
    ...tencentTimes(reader),
    timeZone: SERVICE_ZONES.registry.name,
    find: findsOf(reader),
    runningOnly: reader.flag("ContainerRunning", false),
    images: imagesOf(reader),
    latestOnly: reader.flag("Latest"),
    registries: reader.list("RegistryType", isText),
    namespaces: reader.list("Namespace", isText),
    exclude: reader.list("ExcludeImageAssetIds", isCount),
  };
  const { unsaid } = reader;
  const base = { ...omitUndefined({ enabled }), unsaid, ...kept };
  return { ...(unsaid.length > 0 ? {} : { schedule: normalRegistry(narrowed(schedule)) }), ...base };
}

/** Leaves out what narrows down all images where they are listed: it counts for nothing there. */
function narrowed(schedule: RegistrySchedule): RegistrySchedule {
  return typeof schedule.images === "string" ? schedule : { ...schedule, registries: [], namespaces: [], exclude: [] };
}

/** Empty is everything, as in the request. */
function findsOf(reader: AnswerReader): readonly Find[] {
  const types = reader.list("ScanType", isText);
  const finds = types.map((type) => FIND[type.toUpperCase()] ?? reader.refuse("ScanType", "malware"));
  return finds.length === 0 ? FINDS : finds;
}

/** Without `ScanScope`, as before 2023, `All` goes before numbers, and numbers before names. */
function imagesOf(reader: AnswerReader): RegistrySchedule["images"] {
  const ids = reader.list("Id", isCount);
  const images = reader.value("Images") ?? [];
  const named = Array.isArray(images)
    ? images.map((image: unknown) => namedOf(image, reader))
    : reader.refuse("Images", []);
  const isListed = reader.value("All") !== true && ids.length + named.length > 0;
  switch (reader.value("ScanScope") ?? (isListed ? 1 : 0)) {
    case 0:
      return "all";
    case 1:
      if (ids.length > 0) return ids;
      return named.length > 0 ? named : reader.refuse("Id", "all");
    case 2:
      return "recommended";
    default:
      return reader.refuse("ScanScope", "all");
  }
}

function namedOf(image: unknown, reader: AnswerReader): NamedImage {
  const part = new AnswerReader(typeof image === "object" && image !== null ? image : {});
  const name = textIn(part.value("ImageName"));
  const tag = textIn(part.value("ImageTag"));
  if (name === undefined || tag === undefined) return reader.refuse("Images", { name: "", tag: "" });
  const others = {
    instanceName: "InstanceName",
    instanceId: "InstanceId",
    registry: "RegistryType",
    address: "ImageRepoAddress",
    namespace: "Namespace",
    digest: "ImageDigest",
    force: "Force",
  };
  const known = Object.entries(others).map(([ours, theirs]) => [ours, textIn(part.value(theirs))] as const);
  return { name, tag, ...Object.fromEntries(known.filter(([, text]) => text !== undefined)) };
}
