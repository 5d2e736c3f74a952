import type { WireRequest, WireResponse } from "../wire/message.js";
import type { ControlSetting } from "./control-setting.js";

/** Path of the control API. No action of a vendor has such a path. */
const root = "/_plimsoll";

/** `true` for a request to the control API. */
export function isControl({ path }: WireRequest): boolean {
  return path === root || path.startsWith(`${root}/`);
}

/** Answers a request to the control API, which is loaded at the first one: most mocks in tests never get any. */
export async function serveControl(request: WireRequest, setting: ControlSetting): Promise<WireResponse> {
  const { answerControl } = await import("./answer-control.js");
  return answerControl({ ...request, path: request.path.slice(root.length) }, setting);
}
