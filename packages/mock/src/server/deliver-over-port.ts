import type { ServerResponse } from "node:http";

import type { WireResponse } from "../wire/message.js";
import { bytesOf } from "../wire/message.js";
import { firstHalf } from "../faults/delivery.js";
import type { Disruption } from "../faults/delivery.js";

/** Sends an answer over a connection, or the part of it that the disruption allows. */
export async function deliverOverPort(
  outgoing: ServerResponse,
  response: WireResponse,
  { wait, ending }: Disruption,
): Promise<void> {
  const closed = new AbortController();
  outgoing.once("close", () => closed.abort());
  try {
    await wait(closed.signal);
  } catch {
    // The caller left; any other failure of the wait ends the connection as well.
    outgoing.destroy();
    return;
  }
  send(outgoing, response, ending);
}

function send(outgoing: ServerResponse, { status, headers, body }: WireResponse, ending: Disruption["ending"]): void {
  if (ending === "reset") return reset(outgoing);
  const bytes = bytesOf(body);
  outgoing.writeHead(status, { ...headers, "content-length": bytes.length });
  switch (ending) {
    case "whole":
      outgoing.end(bytes);
      return;
    case "truncated":
      outgoing.write(firstHalf(body), () => outgoing.destroy());
      return;
    case "stall":
      outgoing.write(firstHalf(body));
      return;
  }
}

/** Only a bare connection can be reset; an encrypted one is closed, which callers take for the same. */
function reset({ socket }: ServerResponse): void {
  if (socket === null) return;
  if ("encrypted" in socket) socket.destroy();
  else socket.resetAndDestroy();
}
