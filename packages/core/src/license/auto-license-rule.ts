/** A host whose images the rule licenses. */
export interface RuleHost {
  /** ID of the host. */
  readonly id: string;
  /** Name of the host. */
  readonly name?: string;
  /** Private address. */
  readonly address?: string;
  /** State of its agent in the vendor's word, such as `ONLINE`. */
  readonly status?: string;
  /** Images on it. */
  readonly images?: number;
  /** Containers on it. */
  readonly containers?: number;
}

/**
 * The rule by which Tencent Cloud licenses images automatically: at each update of the inventory, those without a license on
 * the hosts in its range. An account has one. What the service does not say is absent.
 */
export interface AutoLicenseRule {
  /** Number of the rule; 0 if none was ever saved. */
  readonly id?: number;
  /** True if the rule is on. */
  readonly enabled?: boolean;
  /** `all` licenses the images of every host, `chosen` those of `hosts`. */
  readonly scope?: "all" | "chosen";
  /** The chosen hosts, sorted by ID; absent with the scope `all`. */
  readonly hosts?: readonly RuleHost[];
  /** Licenses that the rule may use in a day. */
  readonly maxPerDay?: number | "unlimited";
  /** True if an image is scanned as soon as the rule has licensed it. The international site may not say. */
  readonly scan?: boolean;
  /** Kinds of findings that such a scan looks for, in the vendor's words; `ALL` for everything. */
  readonly scanKinds?: readonly string[];
}

/** A rule as the service reports it. */
export interface RuleReading {
  /** The rule. */
  readonly rule: AutoLicenseRule;
  /** True if the list of its hosts is complete. */
  readonly complete: boolean;
}

/** Says in one sentence what a rule does. */
export function describeRule(rule: AutoLicenseRule): string {
  if (rule.id === 0) return "There is no rule: nothing is licensed automatically.";
  const state = rule.enabled === undefined ? "It is unknown whether the rule is on" : rule.enabled ? "On" : "Off";
  const scan = rule.scan === true ? ", and scans them" : "";
  return `${state}: licenses new images of ${hostsText(rule)}, ${limitText(rule)}${scan}.`;
}

function hostsText({ scope, hosts }: AutoLicenseRule): string {
  if (scope === "all") return "all hosts";
  if (scope === undefined) return "hosts that the service does not name";
  if (hosts === undefined) return "chosen hosts";
  return `${hosts.length} chosen ${hosts.length === 1 ? "host" : "hosts"}`;
}

function limitText({ maxPerDay }: AutoLicenseRule): string {
  if (maxPerDay === undefined) return "with a daily limit that the service does not say";
  return maxPerDay === "unlimited" ? "without a daily limit" : `at most ${maxPerDay} a day`;
}
