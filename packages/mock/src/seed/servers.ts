import type { ServerInstance } from "../state/servers.js";
import type { Random } from "../state/random.js";
import { dayMs, estateTimeMs } from "./time.js";

/** A server that runs containers. */
export interface Server {
  /** UUID of the server. */
  readonly uuid: string;
  /** UUIDs of the images that its containers are made from. */
  readonly imageUuids: readonly string[];
  /** The row of DescribeCloudCenterInstances. @default a server without risks */
  readonly instance?: Partial<Omit<ServerInstance, "Uuid">>;
}

const systems = ["Alibaba Cloud Linux 3", "CentOS 7.9", "Debian 12", "Ubuntu 22.04"] as const;

const regions = [
  { RegionId: "cn-hangzhou", RegionName: "China (Hangzhou)" },
  { RegionId: "cn-shanghai", RegionName: "China (Shanghai)" },
  { RegionId: "ap-southeast-1", RegionName: "Singapore" },
  { RegionId: "eu-central-1", RegionName: "Germany (Frankfurt)" },
] as const;

/** The default fields of a server. */
const blank: Omit<ServerInstance, "HasContainer" | "InstanceId" | "InstanceName" | "Uuid"> = {
  AssetType: "0",
  AssetTypeName: "Elastic Compute Service",
  Status: "Running",
  Importance: 1,
  Vendor: 0,
  VendorName: "ALIYUN",
  Flag: 0,
  FlagName: "ALIYUN",
  Region: "cn-hangzhou",
  RegionId: "cn-hangzhou",
  RegionName: "China (Hangzhou)",
  Ip: "",
  InternetIp: "",
  IntranetIp: "",
  Os: "Linux",
  OsName: "-",
  Cores: 4,
  Mem: 8192,
  ClientStatus: "online",
  ClientSubStatus: "online",
  Bind: true,
  AuthVersion: 7,
  AuthVersionName: "Ultimate Edition",
  GroupId: 1,
  GroupTrace: "default",
  ExposedStatus: 0,
  RiskStatus: "NO",
  VulStatus: "NO",
  VulCount: 0,
  AlarmStatus: "NO",
  SafeEventCount: 0,
  HcStatus: "NO",
  HealthCheckCount: 0,
};

/** Fills in what a given server leaves out. */
export function completeServer({ uuid, imageUuids, instance = {} }: Server): ServerInstance {
  const { VulCount = 0, SafeEventCount = 0, HealthCheckCount = 0 } = instance;
  return {
    ...blank,
    InstanceId: `i-${uuid}`,
    InstanceName: uuid,
    HasContainer: imageUuids.length > 0 ? "YES" : "NO",
    Region: instance.RegionId ?? blank.RegionId,
    VulStatus: toStatus(VulCount),
    AlarmStatus: toStatus(SafeEventCount),
    HcStatus: toStatus(HealthCheckCount),
    RiskStatus: toStatus(VulCount + SafeEventCount + HealthCheckCount),
    ...instance,
    Uuid: uuid,
  };
}

/** Options of {@link createServers}. */
export interface ServerOptions {
  readonly random: Random;
  /** Random numbers for fields that were added later, so that the estate of a seed does not change. */
  readonly detail: Random;
}

/** Makes servers, each with containers from one to five of the images. */
export function* createServers(
  count: number,
  imageUuids: readonly string[],
  { random, detail }: ServerOptions,
): Generator<Server> {
  for (let index = 0; index < count; index++) {
    const used = Array.from(
      { length: random.integer(1, 5) },
      () => imageUuids[random.integer(0, imageUuids.length - 1)] ?? "",
    );
    const uuid = toGuid(random.hex(32));
    yield { uuid, imageUuids: [...new Set(used)], instance: createInstance(index, detail) };
  }
}

function createInstance(index: number, random: Random): Partial<ServerInstance> {
  const address = `${((index + 1) >> 16) & 255}.${((index + 1) >> 8) & 255}.${(index + 1) & 255}`;
  const isExposed = random.chance(0.2);
  const OsName = random.pick(systems);
  // A block of addresses that are given to nobody.
  const InternetIp = isExposed ? `198.18.${((index + 1) >> 8) & 255}.${(index + 1) & 255}` : "";
  return {
    ...random.pick(regions),
    InstanceId: `i-${random.hex(16)}`,
    InstanceName: `node-${index + 1}`,
    Importance: random.pick([0, 1, 1, 1, 2]),
    Ip: InternetIp,
    InternetIp,
    IntranetIp: `10.${address}`,
    IpListString: [`10.${address}`, ...(isExposed ? [InternetIp] : [])].join(","),
    VpcInstanceId: `vpc-${random.hex(16)}`,
    OsName,
    Cores: random.pick([2, 4, 8, 16]),
    Mem: random.pick([4096, 8192, 16_384, 32_768]),
    CreatedTime: estateTimeMs - random.integer(30, 900) * dayMs,
    LastLoginTimestamp: estateTimeMs - random.integer(0, 7 * dayMs),
    ExposedStatus: isExposed ? 1 : 0,
    VulCount: random.chance(0.6) ? random.integer(1, 80) : 0,
    SafeEventCount: random.chance(0.1) ? random.integer(1, 5) : 0,
    HealthCheckCount: random.chance(0.3) ? random.integer(1, 20) : 0,
  };
}

function toStatus(count: number): "NO" | "YES" {
  return count > 0 ? "YES" : "NO";
}

function toGuid(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
