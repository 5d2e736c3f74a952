import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { type StepEnd, applied, runStep, startDay, stepsOf } from "./day.js";
import type { Estate } from "./estate.js";

/** The state of the estate after a step, in a line. */
function lineOf({ mocks, all }: Estate, { name, code }: StepEnd): string {
  const used = [mocks.shop, mocks["shop-cn"], mocks.bank].map((mock) => mock.licenses.used);
  const images = all.map((mock) => mock.state().estate.registryImages);
  const schedules = ["UpdateImageRegistryTimingScanTask", "CreateAssetImageScanSetting", "CreateCycleTask"].map(
    (action) => applied({ all }, action).join("+"),
  );
  return `${name}: exit ${code}; listed ${images.join(" ")}; licensed ${used.join(" ")}; schedules ${schedules.join(" ")}`;
}

/** Runs all steps, with a snapshot of the emulators before each. */
async function runDay(estate: Estate, killAt?: ReadonlyMap<string, number>) {
  const ends: StepEnd[] = [];
  const lines: string[] = [];
  for (const step of stepsOf(estate)) {
    for (const mock of estate.all) mock.snapshot(step.name.replace(" ", "-"));
    const moment = killAt?.get(step.name);
    const ended = await runStep(estate, step, moment === undefined ? undefined : Math.max(1, Math.floor(moment / 2)));
    ends.push(ended);
    lines.push(lineOf(estate, ended));
    if (ended.code !== 0) throw new Error(`${step.name}: ${ended.code}\n${ended.stdout}\n${ended.stderr}`);
  }
  return { ends, lines };
}

/** Answers of the runs of `scan start`, for whoever reads why the numbers differ. */
function runsOf(ends: readonly StepEnd[]): string {
  return `${ends.flatMap(({ runs }) => runs).join("\n")}\n`;
}

/** Scans that were started, without those that were started again because one had failed. */
function starts(estate: Estate, ends: readonly StepEnd[]): Readonly<Record<string, number>> {
  const total = (...actions: readonly string[]): number =>
    actions.flatMap((action) => applied(estate, action)).reduce((sum, number) => sum + number, 0);
  const repeated = (...names: readonly string[]): number =>
    ends.filter(({ name }) => names.includes(name)).reduce((sum, each) => sum + each.repeated, 0);
  return {
    tencent: total("CreateAssetImageRegistryScanTask") - repeated("scan tencent"),
    alibaba:
      total("PublicSyncAndCreateImageScanTask", "PublicCreateImageScanTask") - repeated("scan shop-ali", "scan ali-cn"),
  };
}

/** Each image is started once in each account; the runs are there to be shown if that is not so. */
const eachOnce = { tencent: 3, alibaba: 2, runs: expect.any(String) as string };

test("a day with five accounts, from an empty folder to a verdict; and the same day with every command killed once, which does nothing twice", async () => {
  await using estate = await startDay();
  const day = await runDay(estate);
  expect(day.lines).toMatchInlineSnapshot(`
      [
        "configure shop: exit 0; listed 1 1 1; licensed 0 0 0; schedules 0+0+0 0+0+0 0+0+0",
        "configure shop-ali: exit 0; listed 1 1 1; licensed 0 0 0; schedules 0+0+0 0+0+0 0+0+0",
        "configure shop-cn: exit 0; listed 1 1 1; licensed 0 0 0; schedules 0+0+0 0+0+0 0+0+0",
        "configure ali-cn: exit 0; listed 1 1 1; licensed 0 0 0; schedules 0+0+0 0+0+0 0+0+0",
        "configure bank: exit 0; listed 1 1 1; licensed 0 0 0; schedules 0+0+0 0+0+0 0+0+0",
        "doctor: exit 0; listed 1 1 1; licensed 0 0 0; schedules 0+0+0 0+0+0 0+0+0",
        "sync: exit 0; listed 2 2 2; licensed 0 0 0; schedules 0+0+0 0+0+0 0+0+0",
        "plan: exit 0; listed 2 2 2; licensed 0 0 0; schedules 0+0+0 0+0+0 0+0+0",
        "license: exit 0; listed 2 2 2; licensed 3 3 3; schedules 0+0+0 0+0+0 0+0+0",
        "schedule: exit 0; listed 2 2 2; licensed 3 3 3; schedules 1+1+1 0+0+1 1+1+0",
        "scan tencent: exit 0; listed 2 2 2; licensed 3 3 3; schedules 1+1+1 0+0+1 1+1+0",
        "scan shop-ali: exit 0; listed 2 2 2; licensed 3 3 3; schedules 1+1+1 0+0+1 1+1+0",
        "scan ali-cn: exit 0; listed 2 2 2; licensed 3 3 3; schedules 1+1+1 0+0+1 1+1+0",
        "gate: exit 0; listed 2 2 2; licensed 3 3 3; schedules 1+1+1 0+0+1 1+1+0",
      ]
    `);
  // Each row says of which account it is: the image has the same name in all three.
  expect(runsOf(day.ends)).toMatch(/^scan tencent 1: .*; shop tencent-registry .*, shop-cn tencent.*, bank tencent/m);
  expect({ ...starts(estate, day.ends), runs: runsOf(day.ends) }).toEqual(eachOnce);

  await using other = await startDay();
  const killed = await runDay(other, new Map(day.ends.map(({ name, requests }) => [name, requests])));
  expect(killed.lines).toEqual(day.lines);
  expect({ ...starts(other, killed.ends), runs: runsOf(killed.ends) }).toEqual(eachOnce);
  // A plan has a request for images on hosts and one for those in registries.
  expect(applied(other, "ModifyImageAuthorized")).toEqual([2, 2, 2]);
  const withoutPorts = ({ folder }: Estate): string =>
    readFileSync(join(folder.path, "plimsoll.yaml"), "utf8").replaceAll(/127\.0\.0\.1:\d+/g, "place");
  expect(withoutPorts(other)).toBe(withoutPorts(estate));

  // The emulators can go back to before any step.
  for (const mock of other.all) mock.restore("license");
  expect(other.all.map((mock) => mock.licenses.used)).toEqual([0, 0, 0]);
});
