import { expect, test } from "vitest";

import { applyScheduleChange } from "./apply-change.js";
import type { KeptSchedule, ScheduleStore, SetReceipt } from "./kept-schedule.js";
import { type ScheduleChange, diffSchedules, switchSchedule } from "./schedule-diff.js";
import type { ImagesSchedule } from "./schedule.js";

const nightly: ImagesSchedule = { enabled: true, everyDays: 1, at: "00:00", until: "06:00", timeZone: "Asia/Shanghai" };

class Lost extends Error {}

/** A service in memory, with what happens to a request that sets a schedule. */
class Service implements ScheduleStore<"images"> {
  readonly kind = "images" as const;
  readonly mayHaveActed = (error: unknown) => error instanceof Lost;
  readonly sent: ImagesSchedule[] = [];
  readonly schedules = new Map<string, ImagesSchedule>();
  onSet: (store: () => SetReceipt) => SetReceipt = (store) => store();
  round: (schedule: ImagesSchedule) => ImagesSchedule = (schedule) => schedule;
  readFails = false;

  readonly read = async (): Promise<readonly KeptSchedule<"images">[]> => {
    if (this.readFails) throw new Error("down");
    return [...this.schedules].map(([id, schedule]) => ({
      id,
      schedule: { ...schedule, id },
      enabled: schedule.enabled,
      unsaid: [],
      runs: {},
      fields: {},
    }));
  };

  readonly set = async (schedule: ImagesSchedule, kept: KeptSchedule<"images"> | undefined): Promise<SetReceipt> => {
    this.sent.push(schedule);
    return this.onSet(() => {
      const id = kept?.id ?? `task-${this.schedules.size}`;
      this.schedules.set(id, this.round(schedule));
      return { id, requestId: "r" };
    });
  };

  readonly enable = async ({ id = "" }: KeptSchedule<"images">, enabled: boolean): Promise<SetReceipt> => {
    this.schedules.set(id, this.round({ ...nightly, ...this.schedules.get(id), enabled }));
    return { id };
  };

  readonly remove = async ({ id = "" }: KeptSchedule<"images">): Promise<SetReceipt> => {
    this.schedules.delete(id);
    return { requestId: "r" };
  };
}

async function changeOf(
  service: Service,
  wanted: readonly ImagesSchedule[],
  prune = false,
): Promise<ScheduleChange<"images">> {
  const [change] = diffSchedules(wanted, await service.read(), { prune }).changes;
  if (change === undefined) throw new Error("nothing to do");
  return change;
}

test("a schedule is set, read back and found to be as it was asked for", async () => {
  const service = new Service();
  const change = await changeOf(service, [nightly]);
  expect(await applyScheduleChange(service, change)).toEqual({
    code: "applied",
    id: "task-0",
    requestId: "r",
    lost: false,
    notTaken: [],
  });
  expect(await changeOf(service, [nightly])).toMatchObject({ action: "none" });
});

test("what the service made of it is told field by field, with what it had before", async () => {
  const service = new Service();
  service.schedules.set("a", nightly);
  service.round = (schedule) => ({ ...schedule, everyDays: 7 });
  const change = await changeOf(service, [{ ...nightly, everyDays: 5 }]);
  expect(await applyScheduleChange(service, change)).toMatchObject({
    code: "differs",
    id: "a",
    fields: [{ field: "everyDays", from: 7, to: 5, before: 1 }],
  });
});

test("a schedule that somebody else has changed since the comparison is left as it is", async () => {
  const service = new Service();
  service.schedules.set("a", nightly);
  const change = await changeOf(service, [{ ...nightly, everyDays: 5 }]);
  service.schedules.set("a", { ...nightly, at: "03:00" });
  expect(await applyScheduleChange(service, change)).toEqual({
    code: "conflict",
    fields: [{ field: "at", from: "00:00", to: "03:00" }],
  });
  service.schedules.delete("a");
  expect(await applyScheduleChange(service, change)).toMatchObject({ code: "conflict" });
  expect(service.sent).toEqual([]);
});

test("a request whose answer was lost is not repeated; what is read back tells what came of it", async () => {
  const service = new Service();
  const change = await changeOf(service, [nightly]);
  service.onSet = (store) => {
    store();
    throw new Lost();
  };
  expect(await applyScheduleChange(service, change)).toMatchObject({ code: "applied", id: "task-0", lost: true });
  service.onSet = () => {
    throw new Lost();
  };
  const next = await changeOf(service, [{ ...nightly, everyDays: 5 }]);
  expect(await applyScheduleChange(service, next)).toMatchObject({ code: "not-applied" });
  expect(service.sent).toHaveLength(2);
  expect(service.schedules.size).toBe(1);
});

test("a request that was sent and cannot be read back is told apart from one that failed", async () => {
  const service = new Service();
  const change = await changeOf(service, [nightly]);
  service.onSet = (store) => {
    service.readFails = true;
    return store();
  };
  expect(await applyScheduleChange(service, change)).toMatchObject({ code: "unverified" });
  service.readFails = false;
  service.onSet = () => {
    throw new TypeError("refused");
  };
  await expect(applyScheduleChange(service, await changeOf(service, [{ ...nightly, everyDays: 5 }]))).rejects.toThrow(
    "refused",
  );
});

test("a schedule that somebody else creates meanwhile is not created a second time, or both are named", async () => {
  const service = new Service();
  const change = await changeOf(service, [nightly]);
  service.schedules.set("theirs", nightly);
  expect(await applyScheduleChange(service, change)).toEqual({ code: "doubled", ids: ["theirs"] });
  expect(service.sent).toEqual([]);
  service.schedules.clear();
  service.onSet = (store) => {
    const receipt = store();
    service.schedules.set("theirs", nightly);
    return receipt;
  };
  expect(await applyScheduleChange(service, change)).toEqual({ code: "doubled", ids: ["task-0", "theirs"] });
});

test("a switch changes nothing else, and what else changed is told", async () => {
  const service = new Service();
  service.schedules.set("a", { ...nightly, everyDays: 30 });
  const off = async () => {
    const [kept] = await service.read();
    const change = kept === undefined ? undefined : switchSchedule("images", kept, false);
    if (change === undefined) throw new Error("nothing to switch");
    return change;
  };
  expect(await applyScheduleChange(service, await off())).toMatchObject({ code: "applied", id: "a" });
  expect(service.schedules.get("a")).toEqual({ ...nightly, everyDays: 30, enabled: false });
  expect((await off()).action).toBe("none");
  service.schedules.set("a", nightly);
  service.round = (schedule) => ({ ...schedule, at: "03:00" });
  expect(await applyScheduleChange(service, await off())).toMatchObject({
    code: "differs",
    fields: [{ field: "at", from: "03:00", to: "00:00" }],
  });
});

test("a deleted schedule is gone by a read after it", async () => {
  const service = new Service();
  service.schedules.set("a", nightly);
  const change = await changeOf(service, [], true);
  expect(await applyScheduleChange(service, change)).toMatchObject({ code: "applied" });
  expect(service.schedules.size).toBe(0);
});
