import { type Command, Option } from "commander";

import type { SetExitCode } from "../../command.js";
import { EXIT } from "../../exit-codes.js";
import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { cloudOption } from "../../options/cloud-option.js";
import { globalsOf, listOf } from "../../options/globals.js";
import { wholeNumberIn } from "../../options/numbers.js";
import { addDetailOptions } from "../findings/detail-options.js";
import { type OpenReaders, openReaders } from "../findings/open-readers.js";
import type { GateSelection } from "../gate/open-gate.js";
import { type ListenAddress, listenAddress } from "./listen-address.js";

/** Options of `plimsoll admit`. */
export interface AdmitOptions extends GateSelection {
  readonly policy: string;
  readonly tlsCert: string;
  readonly tlsKey: string;
  readonly listen: ListenAddress;
  readonly statusListen: ListenAddress;
  readonly failOpen?: true;
  readonly exemptNamespaces?: readonly string[];
  /** Time for a review, in milliseconds. */
  readonly timeoutMs: number;
  /** Minutes between two readings of the inventory. */
  readonly refresh: number;
  /** Minutes after which an inventory decides nothing. */
  readonly maxAge: number;
  /** Seconds from a signal to the end. */
  readonly drain: number;
}

const EXAMPLES = `
Examples:
  # answer reviews on this machine; unknown images are refused
  plimsoll admit --policy plimsoll-policy.yaml \\
    --tls-cert tls.crt --tls-key tls.key

  # in a cluster: on every address, unknown images get a warning, and some
  # namespaces are not judged
  plimsoll admit --policy plimsoll-policy.yaml \\
    --tls-cert tls.crt --tls-key tls.key --listen :8443 --status-listen :8080 \\
    --fail-open --exempt-namespaces 'kube-*,monitoring'

Reviews (AdmissionReview of admission.k8s.io/v1) are answered at /validate from
the verdicts on the inventory, which is read again in the background. An image
is found by its digest, otherwise by its tag if the tag names only one image.
It is unknown if no account has it, if its findings do not decide, or if the
inventory is older than --max-age.
Status: /healthz, /readyz (ready after the first reading) and /metrics, on a
separate port. The policy is read again with the inventory, the certificate as
soon as its files change. SIGTERM ends it after the requests at hand.
Exit codes: 0 stopped by a signal; 1 it cannot listen; 2 an option, the policy
or the certificate is wrong.
`;

/**
 * Adds the action of `plimsoll admit`.
 *
 * @param readers - Opens readers of findings. @default the readers of both clouds
 */
export function addAdmit(admit: Command, io: Io, setExitCode: SetExitCode, readers: OpenReaders = openReaders): void {
  admit
    .addOption(cloudOption())
    .requiredOption("--policy <file>", "policy file, YAML or JSON; to write a first one: plimsoll gate init")
    .requiredOption("--tls-cert <file>", "certificate of the server with its chain, as PEM")
    .requiredOption("--tls-key <file>", "its key, as PEM")
    .addOption(
      new Option("--listen <host:port>", "where to answer reviews; :PORT for every address of the machine")
        .argParser(listenAddress)
        .default({ host: "127.0.0.1", port: 8443 }, "127.0.0.1:8443"),
    )
    .addOption(
      new Option("--status-listen <host:port>", "where to answer /healthz, /readyz and /metrics, without TLS")
        .argParser(listenAddress)
        .default({ host: "127.0.0.1", port: 8080 }, "127.0.0.1:8080"),
    )
    .addOption(new Option("--fail-open", "admit unknown images, with a warning").conflicts("failClosed"))
    .option("--fail-closed", "refuse unknown images (default)")
    .option("--exempt-namespaces <names>", "namespaces that are not judged; * for any text", listOf)
    .option(
      "--timeout-ms <number>",
      "time limit for one review, 100 to 30000",
      wholeNumberIn({ min: 100, max: 30_000 }),
      2000,
    )
    .option(
      "--refresh <minutes>",
      "time between two readings of the inventory, 1 to 10080",
      wholeNumberIn({ min: 1, max: 10_080 }),
      30,
    )
    .option(
      "--max-age <minutes>",
      "age from which an inventory is too old to decide, 1 to 20160",
      wholeNumberIn({ min: 1, max: 20_160 }),
      360,
    )
    .option(
      "--drain <seconds>",
      "time to go on answering after SIGTERM, 0 to 300",
      wholeNumberIn({ min: 0, max: 300 }),
      5,
    );
  addDetailOptions(admit);
  admit.addHelpText("after", EXAMPLES).action(async (options: AdmitOptions) => {
    const { refresh, maxAge, policy } = options;
    if (maxAge < refresh)
      throw usageFailure(
        `--max-age ${maxAge} is less than --refresh ${refresh}: the inventory would be too old before it is read again. Give a larger --max-age.`,
      );
    const { serveAdmission } = await import("./serve-admission.js");
    await serveAdmission(options, { selection: options, policy, io, globals: globalsOf(admit, io), readers });
    setExitCode(EXIT.clean);
  });
}
