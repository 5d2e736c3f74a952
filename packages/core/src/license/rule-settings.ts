import type { AutoLicenseRule, RuleReading } from "./auto-license-rule.js";

/** Hosts by their names, without some of them. The service finds the hosts when the rule is saved. */
export interface HostsByName {
  /** Names of hosts, compared whole. */
  readonly names: readonly string[];
  /** IDs of hosts to leave out. */
  readonly except: readonly string[];
}

/** The settings of a rule as people write and read them. */
export interface RuleSettings {
  /** True if the rule is on. */
  readonly enabled: boolean;
  /** `all`, IDs of hosts, or hosts by name. */
  readonly hosts: "all" | HostsByName | readonly string[];
  /** Licenses that the rule may use in a day, 1 or more. */
  readonly maxPerDay: number | "unlimited";
  /** True to scan an image as soon as it is licensed. @default as it is */
  readonly scan?: boolean;
}

/** One setting that differs from the wanted one. Values are written for people. */
export interface RuleDifference {
  /** Name of the setting. */
  readonly setting: "enabled" | "hosts" | "maxPerDay" | "scan";
  /** The value now. */
  readonly from: string;
  /** The value that is wanted. */
  readonly to: string;
}

/** The settings that a rule has. What the service does not say is absent; a rule that was never saved has none. */
export function settingsOf({ id, enabled, scope, hosts, maxPerDay, scan }: AutoLicenseRule): Partial<RuleSettings> {
  if (id === 0) return {};
  const chosen = scope === "all" ? "all" : scope === "chosen" ? hosts?.map((host) => host.id) : undefined;
  return {
    ...(enabled === undefined ? {} : { enabled }),
    ...(chosen === undefined ? {} : { hosts: chosen }),
    ...(maxPerDay === undefined ? {} : { maxPerDay }),
    ...(scan === undefined ? {} : { scan }),
  };
}

/**
 * Compares a rule with the wanted settings.
 *
 * @returns every setting that differs, those that the service does not say included; empty if the rule has the wanted settings.
 */
export function ruleDifferences(
  { rule }: Pick<RuleReading, "rule">,
  wanted: Partial<RuleSettings>,
): readonly RuleDifference[] {
  const now = settingsOf(rule);
  const unknown = rule.id === 0 ? "not set" : "not known";
  const found: RuleDifference[] = [];
  for (const setting of ["enabled", "maxPerDay", "scan"] as const)
    if (wanted[setting] !== undefined && wanted[setting] !== now[setting])
      found.push({ setting, from: textOf(now[setting], unknown), to: textOf(wanted[setting], unknown) });
  if (wanted.hosts !== undefined && !areHosts(rule, now.hosts, wanted.hosts))
    found.push({
      setting: "hosts",
      from: now.hosts === undefined ? unknown : hostsText(now.hosts),
      to: hostsText(wanted.hosts, now.hosts),
    });
  return found;
}

function areHosts(
  { hosts = [] }: AutoLicenseRule,
  now: RuleSettings["hosts"] | undefined,
  wanted: RuleSettings["hosts"],
): boolean {
  if (now === undefined || now === "all" || wanted === "all") return now === wanted;
  if (isByName(wanted)) {
    const { names, except } = wanted;
    // Only the service knows which hosts have a name: each name must be found, and nothing else.
    const isWanted = hosts.every(({ id, name = "" }) => names.includes(name) && !except.includes(id));
    return isWanted && names.every((name) => hosts.some((host) => host.name === name));
  }
  const ids = new Set(isByName(now) ? [] : now);
  return ids.size === new Set(wanted).size && wanted.every((id) => ids.has(id));
}

function isByName(hosts: RuleSettings["hosts"]): hosts is HostsByName {
  return typeof hosts === "object" && "names" in hosts;
}

function textOf(value: boolean | number | string | undefined, unknown: string): string {
  if (value === undefined) return unknown;
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
}

/** @param before - The hosts before, so that the text says who comes and who goes. */
function hostsText(hosts: RuleSettings["hosts"], before?: RuleSettings["hosts"]): string {
  if (hosts === "all") return "all";
  if (isByName(hosts)) {
    const except = hosts.except.length === 0 ? "" : ` except ${hosts.except.join(", ")}`;
    return `named ${hosts.names.join(", ")}${except}`;
  }
  const text = `${hosts.length} chosen`;
  if (before === undefined || before === "all" || isByName(before)) return `${text}: ${listText(hosts)}`;
  const [now, earlier] = [new Set(hosts), new Set(before)];
  const added = hosts.filter((id) => !earlier.has(id)).map((id) => `+${id}`);
  const removed = before.filter((id) => !now.has(id)).map((id) => `-${id}`);
  return `${text}: ${listText([...added, ...removed])}`;
}

/** Hosts that a text names, so that it stays a few lines. */
const NAMED = 20;

function listText(ids: readonly string[]): string {
  const more = ids.length > NAMED ? `, and ${ids.length - NAMED} more` : "";
  return `${ids.slice(0, NAMED).join(", ")}${more}`;
}
