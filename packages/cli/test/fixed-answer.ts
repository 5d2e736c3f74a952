import { createServer } from "node:http";
import { text } from "node:stream/consumers";

/** A service that gives every request the same answer. */
export interface FixedAnswer extends AsyncDisposable {
  /** Leads a command to it. */
  readonly env: Readonly<Record<string, string>>;
  /** Bodies of the requests so far. */
  readonly bodies: readonly string[];
}

/** Starts a service on a free port of this machine that says what it is told to. */
export async function fixedAnswer(body: string): Promise<FixedAnswer> {
  const bodies: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const answer = async (): Promise<void> => {
      bodies.push(await text(incoming));
      outgoing.writeHead(200, { "content-type": "application/json" }).end(body);
    };
    void answer();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    env: {
      PLIMSOLL_ENDPOINT: `http://127.0.0.1:${port}`,
      TENCENTCLOUD_SECRET_ID: "id",
      TENCENTCLOUD_SECRET_KEY: "key",
    },
    bodies,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** An image as TCSS lists it. */
export function tcssImage(changed: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    ImageID: `sha256:${"1".repeat(64)}`,
    ImageName: "a:1",
    CreateTime: "2026-01-01T00:00:00Z",
    Size: 1,
    HostCnt: 1,
    ContainerCnt: 0,
    ScanTime: "",
    VulCnt: 0,
    VirusCnt: 0,
    RiskCnt: 0,
    IsTrustImage: false,
    OsName: "",
    ScanStatus: "NOT_SCAN",
    IsSuggest: 0,
    IsAuthorized: 0,
    ...changed,
  };
}
