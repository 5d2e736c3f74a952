import { omitUndefined } from "../base/omit-undefined.js";
import type { Cloud, Findings, Image, ScanStatus, SourceId } from "./image.js";

/**
 * One image with all places where it was found. Its fields combine those of the places; what none of them reports is
 * absent. What a place says by itself, such as its registry, its key and the vendor's record, is in `places`.
 */
export interface GroupedImage {
  /** Image ID; empty if no place has it. */
  readonly id: string;
  /** Name and tag in the first place. */
  readonly name: string;
  /** Name without the tag in the first place. */
  readonly repository: string;
  /** Tag in the first place that has one. */
  readonly tag?: string;
  /** Manifest digest in the first place that has one. Other registries may have others. */
  readonly digest?: string;
  /** Names of the accounts that found the image; absent where accounts have no names. */
  readonly accounts?: readonly string[];
  /** Clouds that found the image. */
  readonly clouds: readonly Cloud[];
  /** Lists in which the image is. */
  readonly sources: readonly SourceId[];
  /** When the image was built, RFC 3339 in UTC. */
  readonly createdAt?: string;
  /** Size in bytes, by the first place that says. Registries count compressed layers, hosts do not. */
  readonly sizeBytes?: number;
  /** Operating system in the image. */
  readonly os?: string;
  /** Hosts that hold the image: the most that one place says. */
  readonly hosts?: number;
  /** Containers made from the image: the most that one place says. */
  readonly containers?: number;
  /** True if a container runs from the image by any place. */
  readonly running?: boolean;
  /** The best that any place says: `done` before `running`, `failed`, `canceled` and `never`. */
  readonly scanStatus?: ScanStatus;
  /** End of the newest scan, RFC 3339 in UTC. */
  readonly scannedAt?: string;
  /** Parts of scans that failed, in any place. */
  readonly scanErrors: Readonly<Record<string, string>>;
  /** Findings: of each count the most that one place says. */
  readonly findings: Findings;
  /** True if anything was found in any place. */
  readonly atRisk?: boolean;
  /** True if the image has a scan license by any place. */
  readonly licensed?: boolean;
  /** True if the image is marked as trusted in any place. */
  readonly trusted?: boolean;
  /** True if the vendor recommends to look at this image first. */
  readonly recommended?: boolean;
  /** The image in each place, as its cloud describes it. */
  readonly places: readonly Image[];
}

const STATUSES: readonly ScanStatus[] = ["done", "running", "failed", "canceled", "never"];

/**
 * Merges the places of one image.
 *
 * @param places - One or more.
 */
export function groupOf(places: readonly Image[]): GroupedImage {
  const first = <T>(read: (image: Image) => T | undefined): T | undefined => {
    for (const place of places) {
      const value = read(place);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  return {
    id: first(({ id }) => (id === "" ? undefined : id)) ?? "",
    name: first(({ name }) => (name === "" ? undefined : name)) ?? "",
    repository: first(({ repository }) => (repository === "" ? undefined : repository)) ?? "",
    ...omitUndefined({ tag: first(({ tag }) => tag), digest: first(({ digest }) => digest) }),
    ...accountsOf(places),
    clouds: [...new Set(places.map(({ cloud }) => cloud))],
    sources: [...new Set(places.map(({ source }) => source))],
    ...omitUndefined({
      createdAt: first(({ createdAt }) => createdAt),
      sizeBytes: first(({ sizeBytes }) => sizeBytes),
      os: first(({ os }) => os),
      hosts: most(places.map(({ hosts }) => hosts)),
      containers: most(places.map(({ containers }) => containers)),
      running: anyTrue(places.map(({ running }) => running)),
      scanStatus: STATUSES.find((status) => places.some(({ scanStatus }) => scanStatus === status)),
      scannedAt: most(places.map(({ scannedAt }) => scannedAt)),
    }),
    scanErrors: places.length === 1 ? (places[0]?.scanErrors ?? {}) : errorsOf(places),
    findings: findingsOf(places),
    ...omitUndefined({
      atRisk: anyTrue(places.map(({ atRisk }) => atRisk)),
      licensed: anyTrue(places.map(({ licensed }) => licensed)),
      trusted: anyTrue(places.map(({ trusted }) => trusted)),
      recommended: anyTrue(places.map(({ recommended }) => recommended)),
    }),
    places,
  };
}

function accountsOf(places: readonly Image[]): Pick<GroupedImage, "accounts"> {
  const names = new Set(places.flatMap(({ account }) => account ?? []));
  return names.size === 0 ? {} : { accounts: [...names] };
}

function errorsOf(places: readonly Image[]): Readonly<Record<string, string>> {
  const errors: Record<string, string> = {};
  for (const { scanErrors } of places) for (const [part, text] of Object.entries(scanErrors)) errors[part] ??= text;
  return errors;
}

function findingsOf(places: readonly Image[]): Findings {
  const [only] = places;
  if (places.length === 1 && only !== undefined) return only.findings;
  const of = (name: keyof Findings): number | undefined => most(places.map(({ findings }) => findings[name]));
  // Typed so that the compiler names a count that is missing.
  const all: Readonly<Record<keyof Findings, number | undefined>> = {
    vulnerabilities: of("vulnerabilities"),
    critical: of("critical"),
    high: of("high"),
    medium: of("medium"),
    low: of("low"),
    malware: of("malware"),
    sensitive: of("sensitive"),
    buildRisks: of("buildRisks"),
    alerts: of("alerts"),
  };
  return omitUndefined(all);
}

/** The largest of those that are known; times as texts in one zone compare like numbers. */
function most<T extends number | string>(values: readonly (T | undefined)[]): T | undefined {
  let largest: T | undefined;
  for (const value of values) if (value !== undefined && (largest === undefined || value > largest)) largest = value;
  return largest;
}

function anyTrue(flags: readonly (boolean | undefined)[]): boolean | undefined {
  if (flags.includes(true)) return true;
  return flags.includes(false) ? false : undefined;
}
