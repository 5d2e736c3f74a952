import type { Fleet } from "@plimsoll/fleet";

import type { Io } from "../../io.js";
import { visible } from "../../output/visible.js";

/** Answers what programs ask: whether the process lives, whether the database answers, and the numbers. Nothing for a page. */
export async function answerHealth(
  request: Request,
  fleet: Pick<Fleet, "metrics" | "scopes">,
  { stderr }: Pick<Io, "stderr">,
): Promise<Response | undefined> {
  if (request.method !== "GET" && request.method !== "HEAD") return undefined;
  switch (new URL(request.url).pathname) {
    case "/healthz":
      return plain("ok");
    case "/readyz":
      return tried(async () => {
        await fleet.scopes([]);
        return plain("ok");
      });
    case "/metrics":
      return tried(async () => {
        const { text, contentType } = await fleet.metrics();
        return new Response(text, { headers: { "content-type": contentType, "cache-control": "no-store" } });
      });
    default:
      return undefined;
  }

  /** The reason may name places of this network: it is told here, and not to whoever asks. */
  async function tried(work: () => Promise<Response>): Promise<Response> {
    try {
      return await work();
    } catch (error) {
      stderr.write(`plimsoll: ${visible(error instanceof Error ? error.message : String(error))}\n`);
      return plain("the database cannot be read", 503);
    }
  }
}

function plain(text: string, status = 200): Response {
  return new Response(`${text}\n`, { status, headers: { "content-type": "text/plain", "cache-control": "no-store" } });
}
