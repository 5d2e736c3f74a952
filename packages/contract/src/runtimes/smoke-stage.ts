import { type Mock, createMock } from "@plimsoll/mock";

import { type LoopbackServer, startServer } from "../harness/loopback.js";
import type { SmokeTarget } from "./smoke.js";

/** Characters outside of ASCII, some that percent-encoding changes, and one of two code units. */
const unusualText = "港口 naïve*('~!)+%41 🚢";

/** Servers of the smoke test. Disposing of them closes the ports. */
export interface SmokeStage extends AsyncDisposable {
  readonly mock: Mock;
  readonly target: SmokeTarget;
}

/** Serves a mock and a server that never answers. */
export async function serveStage(): Promise<SmokeStage> {
  await using stack = new AsyncDisposableStack();
  const extra = {
    hostImages: [{ ImageID: `sha256:${"c".repeat(64)}`, ImageName: unusualText }],
    alibabaImages: [{ Uuid: unusualText }],
  };
  const mock = stack.use(createMock({ images: 30, extra, rateLimit: false }));
  const { url } = await mock.listen();
  const silent = stack.use(await startSilentServer());
  const held = stack.move();
  const { tencent, alibaba } = mock.credentials;
  const uuids = mock.estate.imageUuids.filter((uuid) => uuid !== unusualText).slice(0, 2);
  return {
    mock,
    target: { endpoint: url, silentEndpoint: silent.url, tencent, alibaba, unusualText, uuids },
    [Symbol.asyncDispose]: () => held.disposeAsync(),
  };
}

/** A browser asks first whether a page may call; only that is answered. */
function startSilentServer(): Promise<LoopbackServer> {
  const allowed = {
    "access-control-allow-origin": "*",
    "access-control-allow-headers": "*, authorization",
  };
  return startServer(async ({ method }, outgoing) => {
    if (method === "OPTIONS") outgoing.writeHead(204, allowed).end();
  });
}
