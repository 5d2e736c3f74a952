import { createSasClient, createTcssClient } from "@plimsoll/client";
import { createMock } from "@plimsoll/mock";
import type { KnownIds, Outcome, Question } from "../messages.ts";

/** An emulator with a client of each service. */
export interface Answerer {
  /** Sends a request and says what came back. */
  readonly answer: (question: Question) => Promise<Outcome>;
  /** IDs for parameters that name something. */
  readonly ids: KnownIds;
}

/**
 * Starts an emulator in memory, and a client of each service that signs with its keys.
 *
 * @param options.now - Clock of the emulator, in milliseconds since 1970. @default Date.now
 */
export async function createAnswerer({ now = Date.now }: { readonly now?: () => number } = {}): Promise<Answerer> {
  const mock = createMock({ now, onError: (error) => reportError(error) });
  let received: { readonly status: number; readonly body: string } | undefined;
  const fetch = async (request: Request): Promise<Response> => {
    const response = await mock.fetch(request);
    received = { status: response.status, body: await response.clone().text() };
    return response;
  };
  // A repetition would hide an answer from somebody who wants to see it.
  const options = { fetch, now, retry: false } as const;
  const clients = {
    tcss: createTcssClient({ ...options, credentials: mock.credentials.tencent, region: "ap-singapore" }),
    sas: createSasClient({ ...options, credentials: mock.credentials.alibaba }),
  };
  const answer = async ({ service, action, parameters }: Question): Promise<Outcome> => {
    received = undefined;
    const startMs = performance.now();
    try {
      // The emulator checks both; whoever types here has no compiler.
      const client = clients[service] as { call(action: string, request: unknown): Promise<unknown> };
      await client.call(action, JSON.parse(parameters));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      // An answer says itself what is wrong. Without one it is the client that refuses.
      if (received === undefined) return { kind: "refusal", reason };
    }
    const { status, body } = received ?? { status: 0, body: "" };
    return { kind: "answer", ms: performance.now() - startMs, requestId: requestIdOf(body), status, body };
  };
  return { answer, ids: await readIds(clients.tcss, mock.estate) };
}

/** TCSS has it in its envelope, Security Center in the body itself. */
function requestIdOf(body: string): string {
  return /"RequestId":"([^"]*)"/.exec(body)?.[1] ?? "";
}

async function readIds(
  tcss: ReturnType<typeof createTcssClient>,
  { hostIds, firstUuids }: ReturnType<typeof createMock>["estate"],
): Promise<KnownIds> {
  const [host, registry, vulnerabilities] = await Promise.all([
    tcss.call("DescribeAssetImageList", { Limit: 1 }),
    tcss.call("DescribeAssetImageRegistryList", { Limit: 1 }),
    tcss.call("DescribeSystemVulList", { Limit: 1 }),
  ]);
  const ids = {
    ImageID: host.List?.[0]?.ImageID,
    Images: host.List?.[0]?.ImageID,
    LocalImageIds: host.List?.[0]?.ImageID,
    ImageId: registry.List?.[0]?.ImageId,
    RegistryImageIds: registry.List?.[0]?.ImageId,
    Id: registry.List?.[0]?.Id,
    PocID: vulnerabilities.List?.[0]?.PocID,
    HostIdSet: hostIds[0],
    RegistryIds: 1,
    ImageUuid: firstUuids.images[0],
    Uuids: firstUuids.images[0],
  };
  return Object.fromEntries(
    Object.entries(ids).flatMap(([name, id]) => (id == null ? [] : [[name, typeof id === "bigint" ? Number(id) : id]])),
  );
}
