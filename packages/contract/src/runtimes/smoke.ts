// Run by every runtime: plain ECMAScript that imports the published package and nothing else.
import {
  type AlibabaCredentials,
  type SasClient,
  type TcssClient,
  type TencentCredentials,
  createSasClient,
  createTcssClient,
  isApiError,
  isPlimsollError,
  isTimeoutError,
} from "@plimsoll/client";

/** Input of the program. It travels as JSON. */
export interface SmokeTarget {
  /** Origin of a mock of both services. */
  readonly endpoint: string;
  /** Origin of a server that takes requests and never answers. */
  readonly silentEndpoint: string;
  /** Key for TCSS. */
  readonly tencent: TencentCredentials;
  /** Key for Security Center. */
  readonly alibaba: AlibabaCredentials;
  /** Name of an image of TCSS and UUID of one of Security Center: what signing and encoding can get wrong. */
  readonly unusualText: string;
  /** UUIDs of images of Security Center. */
  readonly uuids: readonly string[];
}

/** Result or failure of each attempt, by its name. It travels as JSON. */
export type SmokeResults = Readonly<Record<string, unknown>>;

interface Stage {
  readonly target: SmokeTarget;
  readonly tcss: TcssClient;
  readonly sas: SasClient;
  /** Calls the server that never answers. */
  readonly waiting: TcssClient;
}

/** Milliseconds after which a call that is never answered is given up. */
const patienceMs = 100;

const trials: Readonly<Record<string, (stage: Stage) => Promise<unknown>>> = {
  // Looks for a process where there may be none. It is not called: nobody knows what keys this machine has.
  "client without a key": async () => {
    await Promise.all([createTcssClient().close(), createSasClient().close()]);
    return "made";
  },
  "call of TCSS": async ({ tcss }) => {
    const { List, TotalCount } = await tcss.call("DescribeAssetImageList", { Limit: 3 });
    return { rows: List.length, total: TotalCount };
  },
  "call of SAS": async ({ sas, target }) => {
    const { ImageInfos } = await sas.call("DescribeImageInfoList", { Uuids: target.uuids.join(",") });
    return ImageInfos.map(({ Uuid }) => Uuid).sort();
  },
  "unusual text in a body": async ({ tcss, target }) => {
    const Filters = [{ Name: "ImageName", Values: [target.unusualText] }];
    const { List } = await tcss.call("DescribeAssetImageList", { Filters });
    return List.map(({ ImageName }) => ImageName);
  },
  "unusual text in a query": async ({ sas, target }) => {
    const { ImageInfos } = await sas.call("DescribeImageInfoList", { Uuids: target.unusualText });
    return ImageInfos.map(({ Uuid }) => Uuid);
  },
  "all pages": async ({ tcss }) => {
    const pages = tcss.paginate("DescribeAssetImageList", {}, { pageSize: 5 });
    const ids = new Set<string>();
    for await (const { ImageID } of pages) ids.add(ImageID);
    const { total, complete, drifted } = pages.result;
    return { distinct: ids.size, total, complete, drifted };
  },
  raw: async ({ tcss }) => {
    const { data, response } = await tcss.raw.POST("/DescribeAssetImageList", { body: { Limit: 1 } });
    return { status: response.status, members: Object.keys(data?.Response ?? {}).sort() };
  },
  "refused call": async ({ tcss }) => {
    const error = await failureOf(tcss.call("DescribeImageAutoAuthorizedLogList", { TaskId: 999_999_999 }));
    return (
      isApiError(error, "ResourceNotFound") && { code: error.code, status: error.status, hasId: error.requestId !== "" }
    );
  },
  "wrong key": async ({ target: { endpoint, alibaba, uuids } }) => {
    const accessKeySecret = "known-to-nobody";
    const stranger = createSasClient({ endpoint, credentials: { ...alibaba, accessKeySecret } });
    const error = await failureOf(stranger.call("DescribeImageInfoList", { Uuids: uuids.join(",") }));
    await stranger.close();
    return isApiError(error, "SignatureDoesNotMatch") && { tellsSecret: `${error.stack}`.includes(accessKeySecret) };
  },
  "signal that ends a call": async ({ waiting }) => {
    const signal = AbortSignal.timeout(patienceMs);
    const error = await failureOf(waiting.call("DescribeAssetImageList", {}, { signal }));
    return { isReason: error === signal.reason, name: error instanceof Error && error.name };
  },
  "time that is over": async ({ waiting }) => {
    const error = await failureOf(waiting.call("DescribeAssetImageList", {}, { timeoutMs: patienceMs }));
    return isTimeoutError(error) && { timeoutMs: error.timeoutMs };
  },
  "call after close": async ({ tcss, sas, waiting }) => {
    await Promise.all([tcss.close(), sas.close(), waiting.close()]);
    const error = await failureOf(tcss.call("DescribeAssetImageList"));
    return isPlimsollError(error) && { code: error.code };
  },
};

/** Tries the client, one thing after the other. */
export async function smoke(target: SmokeTarget): Promise<SmokeResults> {
  const { endpoint, silentEndpoint, tencent, alibaba } = target;
  const stage = {
    target,
    tcss: createTcssClient({ endpoint, credentials: tencent }),
    sas: createSasClient({ endpoint, credentials: alibaba }),
    waiting: createTcssClient({ endpoint: silentEndpoint, credentials: tencent }),
  };
  const results: Record<string, unknown> = {};
  for (const [tried, run] of Object.entries(trials)) {
    results[tried] = await run(stage).catch((error: unknown) => ({ failure: String(error) }));
  }
  return results;
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
    return undefined;
  } catch (error) {
    return error;
  }
}
