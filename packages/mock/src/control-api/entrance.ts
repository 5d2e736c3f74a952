import type { WireRequest, WireResponse } from "../wire/message.js";
import type { Controlled } from "./operation.js";
import type { Guard } from "./guard.js";

/** What the control API works with. */
export interface ControlSetting {
  readonly mock: Controlled;
  readonly guard: Guard;
  /** Says of an error whether the data file is what failed: then it gives a `DataFileError`, else the error as it is. */
  readonly explain: (error: unknown) => unknown;
  /** Takes an error of the mock itself, of which an answer says nothing. */
  readonly reportError: (error: unknown) => void;
}

/** Where the control API is. No action of a vendor has such a path. */
const root = "/_plimsoll";

/** Whether a request is for the control API. */
export function isControl({ path }: WireRequest): boolean {
  return path === root || path.startsWith(`${root}/`);
}

/** Answers a request to the control API, which is loaded at the first one: most mocks in tests never get any. */
export async function serveControl(request: WireRequest, setting: ControlSetting): Promise<WireResponse> {
  const { answerControl } = await import("./answer-control.js");
  return answerControl({ ...request, path: request.path.slice(root.length) }, setting);
}
