import { sha256Hex } from "../crypto/digest.js";
import { createRandom } from "../state/random.js";

/** Members of a machine in the lists of hosts, without its name. */
export interface HostFacts {
  /** Address in its own network. */
  readonly HostIP: string;
  /** Public address; empty if it has none. */
  readonly PublicIp: string;
  readonly InstanceID: string;
  /** Where the machine is from. */
  readonly MachineType: string;
  readonly DockerVersion: string;
}

/** Makes up the facts of a host, always the same ones for the same host. */
export function createHostFacts(hostId: string): HostFacts {
  const digits = sha256Hex(hostId);
  const random = createRandom(Number.parseInt(digits.slice(0, 8), 16));
  const MachineType = random.pick(["CVM", "CVM", "CVM", "CVM", "CVM", "BM", "LH", "Other"]);
  return {
    HostIP: `10.${random.integer(0, 255)}.${random.integer(0, 255)}.${random.integer(1, 254)}`,
    // The addresses are those that RFC 5737 reserves for documentation.
    PublicIp: random.chance(0.3) ? `203.0.113.${random.integer(1, 254)}` : "",
    InstanceID: `${MachineType === "CVM" ? "ins" : MachineType.toLowerCase()}-${digits.slice(8, 16)}`,
    MachineType,
    DockerVersion: random.pick(["19.03.9", "20.10.24", "24.0.9", "26.1.4"]),
  };
}
