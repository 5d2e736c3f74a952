import type { SasClient } from "@plimsoll/client";

import type { KeptSchedule, ScheduleStore } from "../../schedule/kept-schedule.js";
import { normalImages } from "../../schedule/normal-form.js";
import type { ImagesSchedule } from "../../schedule/schedule.js";
import { SERVICE_ZONES } from "../../schedule/service-zones.js";
import { timeText } from "../../schedule/time-of-day.js";
import { toCycleTask } from "../../schedule/to-cycle-task.js";
import { UnreadSchedulesError } from "../../schedule/unread-schedules-error.js";
import { countIn, membersOf, textIn } from "../answer-fields.js";
import { isPageTooLarge, pageIn } from "../sas-answer.js";
import { SasPages } from "../sas-pages.js";
import { AnswerReader } from "./answer-reader.js";
import { mayHaveActed, receiptOf } from "./set-keeping-fields.js";

/** Name and type of the tasks that scan images. */
const IMAGE_SCAN = "IMAGE_SCAN";

/** Options of {@link sasImagesSchedules}. */
export interface SasSchedulesOptions {
  /** Stops the calls. @default never */
  readonly signal?: AbortSignal;
  /** Time after which a new schedule first runs. @default the time of the machine */
  readonly now?: () => Date;
}

/**
 * The scheduled scans of images of Alibaba Cloud: cycle tasks of type `IMAGE_SCAN`, of which an account may have several.
 *
 * @param client - Client of the account.
 */
export function sasImagesSchedules(
  client: Pick<SasClient, "call">,
  { signal, now = () => new Date() }: SasSchedulesOptions = {},
): ScheduleStore<"images"> {
  const options = signal === undefined ? {} : { signal };
  return {
    kind: "images",
    read: () => readAll(client, options),
    set: async (schedule, kept) => {
      if (kept?.id === undefined) {
        const task = { TaskName: IMAGE_SCAN, TaskType: IMAGE_SCAN, ...toCycleTask(schedule, now()) } as const;
        return receiptOf(await client.call("CreateCycleTask", task, options));
      }
      const { firstRun = kept.schedule?.firstRun } = schedule;
      const task = toCycleTask({ ...schedule, firstRun }, now());
      const Param = textIn(kept.fields["Param"]);
      const request = { ConfigId: kept.id, ...task, ...(Param === undefined ? {} : { Param }) };
      return { ...receiptOf(await client.call("ModifyCycleTask", request, options)), id: kept.id };
    },
    enable: async ({ id = "" }, enabled) => ({
      ...receiptOf(await client.call("ModifyCycleTask", { ConfigId: id, Enable: enabled ? 1 : 0 }, options)),
      id,
    }),
    remove: async ({ id = "" }) => receiptOf(await client.call("DeleteCycleTask", { ConfigId: id }, options)),
    mayHaveActed,
  };
}

async function readAll(
  client: Pick<SasClient, "call">,
  options: { readonly signal?: AbortSignal },
): Promise<readonly KeptSchedule<"images">[]> {
  const pages = new SasPages<object>({
    read: async (CurrentPage, PageSize) => {
      const query = { TaskType: IMAGE_SCAN, CurrentPage, PageSize } as const;
      const answer = membersOf(await client.call("DescribeCycleTaskList", query, options));
      return pageIn<object>(answer.CycleScheduleResponseList, answer.PageInfo);
    },
    identityOf: (row) => textIn(membersOf(row as { readonly ConfigId?: unknown }).ConfigId) ?? "", // of any kind
    isTooLarge: isPageTooLarge,
  });
  const kept: KeptSchedule<"images">[] = [];
  for await (const row of pages.rows()) {
    const { TaskType } = membersOf(row as { readonly TaskType?: unknown }); // of any kind
    if (TaskType === undefined || TaskType === IMAGE_SCAN) kept.push(fromCycleTask(row));
  }
  const { complete, reason = "unknown" } = pages.result;
  // With half a list, a schedule that is there would be created again.
  if (!complete) throw new UnreadSchedulesError(reason);
  return kept;
}

/** Reads a cycle task from the vendor's fields. */
export function fromCycleTask(row: object): KeptSchedule<"images"> {
  const reader = new AnswerReader(row);
  const id = textIn(reader.value("ConfigId"));
  const period = reader.period("IntervalPeriod");
  const first = momentIn(reader, "FirstDateStr");
  const unit = reader.value("PeriodUnit");
  const schedule: ImagesSchedule = {
    ...(id === undefined ? {} : { id }),
    enabled: enabledOf(reader),
    ...(unit === "hour"
      ? { everyHours: period }
      : { everyDays: unit === "day" ? period : reader.refuse("PeriodUnit", period) }),
    at: timeText((hourIn(reader, "TargetStartTime") % 24) * 3600),
    until: timeText(hourIn(reader, "TargetEndTime") * 3600),
    timeZone: SERVICE_ZONES.images.name,
    ...(first === undefined ? {} : { firstRun: first }),
  };
  const { unsaid } = reader;
  const next = momentIn(reader, "NextStartTimeStr");
  const task = textIn(reader.value("LastTaskId"));
  return {
    ...(id === undefined ? {} : { id }),
    ...(unsaid.length > 0 ? {} : { schedule: normalImages(schedule) }),
    ...(unsaid.some((text) => text.startsWith("Enable:")) ? {} : { enabled: schedule.enabled }),
    unsaid,
    runs: { ...(next === undefined ? {} : { nextAt: next }), ...(task === undefined ? {} : { lastTask: task }) },
    fields: { ...row },
  };
}

function enabledOf(reader: AnswerReader): boolean {
  const value = reader.value("Enable");
  return value === 0 || value === 1 ? value === 1 : reader.refuse("Enable", false);
}

function hourIn(reader: AnswerReader, name: string): number {
  const value = reader.value(name);
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 24
    ? value
    : reader.refuse(name, 0);
}

/** A moment that a `Date` cannot hold is not known. */
function momentIn(reader: AnswerReader, name: string): string | undefined {
  const value = countIn(reader.value(name));
  return typeof value === "number" && value > 0 && value <= 8.64e15 ? new Date(value).toISOString() : undefined;
}
