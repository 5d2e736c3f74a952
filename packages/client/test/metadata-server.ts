import { type Loopback, startLoopback } from "./loopback.js";

/** Behavior of a metadata service on loopback. */
export interface MetadataServerOptions {
  /** Cloud whose protocol it speaks. */
  readonly cloud: "alibaba" | "tencent";
  /** Role bound to the instance. @default none */
  readonly role?: string;
  /** The role's key, asked at every request. @default none */
  readonly key?: () => object;
  /** Modes of Alibaba's metadata: normal only, hardened only, or both. @default "both" */
  readonly mode?: "both" | "hardened" | "normal";
  /** HTTP status of everything. @default as the protocol says */
  readonly status?: number;
}

/** A metadata service on loopback. */
export interface MetadataServer extends Loopback {
  /** Method and path of each request, in order. */
  readonly asked: readonly string[];
}

const lists = {
  tencent: "/latest/meta-data/cam/security-credentials/",
  alibaba: "/latest/meta-data/ram/security-credentials/",
} as const;

/** Starts a service that answers like the metadata of a CVM or ECS instance. */
export async function startMetadataServer(options: MetadataServerOptions): Promise<MetadataServer> {
  const { cloud, role, key, mode = "both", status } = options;
  const asked: string[] = [];
  const tokens = new Set<string>();
  const loopback = await startLoopback((request, response) => {
    const [method, path] = [request.method ?? "", request.url ?? ""];
    asked.push(`${method} ${path}`);
    const answer = (code: number, text: string): void => void response.writeHead(status ?? code).end(text);
    const isToken = cloud === "alibaba" && mode !== "normal" && method === "PUT" && path === "/latest/api/token";
    if (isToken && request.headers["x-aliyun-ecs-metadata-token-ttl-seconds"] === "21600") {
      const token = `metadata-token-${tokens.size}`;
      tokens.add(token);
      return answer(200, token);
    }
    if (method !== "GET") return answer(405, "method not allowed");
    const token = request.headers["x-aliyun-ecs-metadata-token"];
    if (mode === "hardened" && !tokens.has(String(token))) return answer(403, "forbidden");
    if (path === lists[cloud] && role !== undefined) return answer(200, `${role}\n`);
    if (path === `${lists[cloud]}${role}` && key !== undefined) return answer(200, JSON.stringify(key()));
    answer(404, "<html>not found</html>");
  });
  return Object.assign(loopback, { asked });
}
