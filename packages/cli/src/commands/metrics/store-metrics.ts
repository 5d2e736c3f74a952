import type { RunRecord, Store } from "@plimsoll/store";
import { Gauge, Registry } from "prom-client";

import { committedRuns } from "../../store/moment.js";
import { readImageFacts } from "../report/read-images.js";

/** Text for Prometheus, and its media type. */
export interface MetricsText {
  readonly text: string;
  readonly contentType: string;
}

interface Surroundings {
  readonly now: Date;
}

/** Numbers of the store for Prometheus. Labels are accounts of the store and words of fixed lists, so they are few. */
export async function storeMetrics(
  store: Store,
  accounts: readonly string[],
  surroundings: Surroundings,
): Promise<MetricsText> {
  const registry = new Registry();
  const gauges = gaugesOf(registry);
  for (const scope of await store.scopes())
    if (accounts.includes(scope.alias)) await fill(gauges, store, { ...surroundings, ...scope, account: scope.alias });
  return { text: await registry.metrics(), contentType: registry.contentType };
}

type Gauges = ReturnType<typeof gaugesOf>;

function gaugesOf(registry: Registry) {
  const gauge = <const Label extends string>(name: string, help: string, labels: readonly Label[]): Gauge<Label> =>
    new Gauge({ name: `plimsoll_${name}`, help, labelNames: labels, registers: [registry] });
  return {
    age: gauge(
      "last_complete_run_age_seconds",
      "Seconds since the account was read completely; +Inf before the first time.",
      ["account", "cloud"],
    ),
    complete: gauge("last_run_complete", "1 if the last run of the account read everything, else 0.", ["account"]),
    findings: gauge("findings", "Open findings by severity.", ["account", "severity"]),
    images: gauge("images", "Images, each once in its account.", ["account"]),
    licensed: gauge("licensed_images", "Images with a scan license, where the cloud has licenses.", ["account"]),
    unlicensed: gauge("unlicensed_images", "Images without a scan license, where the cloud has licenses.", ["account"]),
    unread: gauge("unread_lists", "Lists of images that the last run did not read completely, by reason.", [
      "account",
      "reason",
    ]),
    ...factGauges(gauge),
    runs: gauge("runs", "Runs in the store, by how they ended.", ["account", "verdict"]),
  };
}

type MakeGauge = <const Label extends string>(name: string, help: string, labels: readonly Label[]) => Gauge<Label>;

/** Numbers that plimsoll sync keeps with its run; an account whose last run has none has no such number. */
function factGauges(gauge: MakeGauge) {
  return {
    calls: gauge("last_run_calls", "Requests that the last run sent.", ["account"]),
    repeated: gauge("last_run_repeated_calls", "Requests of the last run that were sent again.", ["account"]),
    throttled: gauge("last_run_throttled_calls", "Requests of the last run that the cloud throttled.", ["account"]),
    peakPerSecond: gauge("last_run_peak_calls_per_second", "Most requests of the last run to one action in a second.", [
      "account",
    ]),
    seconds: gauge("last_run_seconds", "Seconds that the last run took.", ["account"]),
    licensesTotal: gauge("licenses_total", "Scan licenses that the account had at its last run.", ["account"]),
    licensesUsed: gauge("licenses_used", "Scan licenses in use at its last run.", ["account"]),
  };
}

function fillFacts(gauges: Gauges, account: string, { facts = {}, startedAt, committedAt }: RunRecord): void {
  const { calls, repeated, throttled, peakPerSecond, licenses = {} } = facts;
  const seconds = committedAt === undefined ? undefined : (Date.parse(committedAt) - Date.parse(startedAt)) / 1000;
  const { total: licensesTotal, used: licensesUsed } = licenses;
  const said = { calls, repeated, throttled, peakPerSecond, seconds, licensesTotal, licensesUsed };
  for (const name of [
    "calls",
    "repeated",
    "throttled",
    "peakPerSecond",
    "seconds",
    "licensesTotal",
    "licensesUsed",
  ] as const)
    if (said[name] !== undefined) gauges[name].set({ account }, said[name]);
}

interface OneAccount extends Surroundings {
  readonly account: string;
  readonly cloud: string;
}

async function fill(gauges: Gauges, store: Store, { account, cloud, now }: OneAccount): Promise<void> {
  const runs = await store.runs({ scope: account });
  for (const verdict of ["complete", "incomplete", "failed", "running"])
    gauges.runs.set({ account, verdict }, runs.filter((run) => run.verdict === verdict).length);
  const whole = runs.find(({ verdict }) => verdict === "complete")?.committedAt;
  gauges.age.set({ account, cloud }, whole === undefined ? Infinity : (now.getTime() - Date.parse(whole)) / 1000);
  const last = runs.find(({ verdict }) => verdict !== "running");
  if (last !== undefined) fillFacts(gauges, account, last);
  gauges.complete.set({ account }, last?.verdict === "complete" ? 1 : 0);
  for (const { complete, reason = "not said" } of last?.sources ?? [])
    if (!complete) gauges.unread.inc({ account, reason });
  const [committed] = await committedRuns(store, account);
  if (committed === undefined) return;
  const past = await store.asOf(committed.run, { scope: account });
  for (const [severity, count] of Object.entries(past.open)) gauges.findings.set({ account, severity }, count);
  const { images, licenses } = await readImageFacts(past);
  gauges.images.set({ account }, images);
  for (const { licensed, images: all } of licenses) {
    gauges.licensed.set({ account }, licensed);
    gauges.unlicensed.set({ account }, all - licensed);
  }
}
