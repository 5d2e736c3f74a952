// A program behind a proxy, as a user has it: the variables say where the proxy is, and the program nothing. It is a process
// of its own, because Node reads NODE_EXTRA_CA_CERTS only when it starts.
import { type TencentCredentials, createTcssClient } from "@plimsoll/client";

/** Input of the program, as JSON. */
export interface ProgramInput {
  /** Origin of the service. */
  readonly endpoint: string;
  /** Key for it. */
  readonly credentials: TencentCredentials;
}

const { endpoint, credentials } = JSON.parse(process.argv[2] ?? "") as ProgramInput; // the test gives it
await using tcss = createTcssClient({ endpoint, credentials });
const outcome = await tcss.call("DescribeAssetImageList", { Limit: 1 }).then(
  ({ TotalCount }) => TotalCount,
  (error: unknown) => String(error),
);
process.stdout.write(JSON.stringify(outcome));
