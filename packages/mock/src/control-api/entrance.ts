import type { WireRequest, WireResponse } from "../wire/message.js";
import type { Controlled } from "./operation.js";
import type { Guard } from "./guard.js";

/** The parts that the control API works with. */
export interface ControlSetting {
  readonly mock: Controlled;
  readonly guard: Guard;
  /** Gives a `DataFileError` for an error of the data file, and any other error as it is. */
  readonly explain: (error: unknown) => unknown;
  /** Takes an error of the mock itself. Its details are not for the caller. */
  readonly reportError: (error: unknown) => void;
}

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
