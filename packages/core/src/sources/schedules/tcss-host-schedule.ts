import type { TcssClient } from "@plimsoll/client";

import type { KeptSchedule, ScheduleStore } from "../../schedule/kept-schedule.js";
import { normalHost } from "../../schedule/normal-form.js";
import type { Find, HostSchedule } from "../../schedule/schedule.js";
import { SERVICE_ZONES } from "../../schedule/service-zones.js";
import { type HostScheduleRequest, toHostScheduleRequest } from "../../schedule/to-host-request.js";
import { omitUndefined } from "../../base/omit-undefined.js";
import { flagIn } from "../answer-fields.js";
import { AnswerReader, isText } from "./answer-reader.js";
import { enableKeepingFields, mayHaveActed, setKeepingFields } from "./set-keeping-fields.js";
import { isUnset, tencentRuns, tencentTimes } from "./tencent-times.js";

const KNOWN: ReadonlySet<string> = new Set(
  "Enable ScanTime ScanPeriod ScanVirus ScanRisk ScanVul All Images ContainerRunning ScanScope ScanEndTime ExcludeImages ClusterIDs LastScanTime ScanResult RequestId".split(
    " ",
  ),
);

/**
 * The scheduled scan of images on hosts, by `DescribeAssetImageScanSetting` and `CreateAssetImageScanSetting`.
 *
 * @param client - Client of the account.
 * @param options.signal - Stops the calls.
 */
export function tcssHostSchedule(
  client: Pick<TcssClient, "call">,
  options: { readonly signal?: AbortSignal } = {},
): ScheduleStore<"host"> {
  return {
    kind: "host",
    read: async () => [fromHostAnswer(await client.call("DescribeAssetImageScanSetting", {}, options))],
    set: (schedule, kept) =>
      setKeepingFields(
        { request: toHostScheduleRequest(schedule), fields: kept?.fields ?? {}, known: KNOWN },
        (request) => client.call("CreateAssetImageScanSetting", request, options),
      ),
    enable: ({ fields }, enabled) =>
      enableKeepingFields(
        { enabled, fields, known: KNOWN },
        (request) => client.call("CreateAssetImageScanSetting", request as HostScheduleRequest, options), // as the service answered it
      ),
    mayHaveActed,
  };
}

/** Reads a schedule of images on hosts from the vendor's fields. */
export function fromHostAnswer(answer: object): KeptSchedule<"host"> {
  const reader = new AnswerReader(answer);
  const kept = { runs: tencentRuns(reader, "Z"), fields: { ...answer } };
  if (isUnset(reader)) return { unsaid: [], ...kept };
  const enabled = flagIn(reader.value("Enable"));
  const flags = { vulnerabilities: "ScanVul", malware: "ScanVirus", "sensitive-data": "ScanRisk" } as const;
  const schedule: HostSchedule = {
    enabled: reader.flag("Enable"),
    everyDays: reader.period("ScanPeriod"),
    ...tencentTimes(reader),
    timeZone: SERVICE_ZONES.host.name,
    find: Object.entries(flags).flatMap(([find, flag]) => (reader.flag(flag) ? [find as Find] : [])), // the keys are finds
    runningOnly: reader.flag("ContainerRunning", false),
    ...choiceOf(reader),
  };
  const { unsaid } = reader;
  const base = { ...omitUndefined({ enabled }), unsaid, ...kept };
  return { ...(unsaid.length > 0 ? {} : { schedule: normalHost(schedule) }), ...base };
}

/** Without `ScanScope`, as before June 2026, `All` goes before listed images. */
function choiceOf(reader: AnswerReader): Pick<HostSchedule, "clusters" | "exclude" | "images"> {
  const listed = reader.list("Images", isText);
  const clusters = reader.list("ClusterIDs", isText);
  const exclude = reader.list("ExcludeImages", isText);
  const isListed = reader.value("All") !== true && listed.length > 0;
  switch (reader.value("ScanScope") ?? (isListed ? 1 : 0)) {
    case 0:
      return { images: "all", clusters: [], exclude };
    case 1:
      return { images: listed.length > 0 ? listed : reader.refuse("Images", "all"), clusters: [], exclude: [] };
    case 2:
      return { images: "recommended", clusters: [], exclude };
    case 3:
      return { images: "all", clusters: clusters.length > 0 ? clusters : reader.refuse("ClusterIDs", []), exclude };
    default:
      return { images: reader.refuse("ScanScope", "all"), clusters: [], exclude };
  }
}
