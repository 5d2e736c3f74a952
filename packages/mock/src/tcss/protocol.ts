import type { ActionOf, RequestOf } from "@plimsoll/types";
import { isAction, operations, services } from "@plimsoll/types";

import { nodeCrypto } from "../crypto/node-crypto.js";
import { loadRules, rulesOf } from "../gateway/action-rules.js";
import { bothLoaded } from "../gateway/both-loaded.js";
import { rateOf } from "../gateway/checked-request.js";
import type { AnswerOf, HandlerContext } from "../gateway/handler.js";
import { denialOf } from "../gateway/permissions.js";
import type { Check, Protocol } from "../gateway/protocol.js";
import { checkSignature } from "./auth.js";
import type { TcssCall } from "./call.js";
import { claims, parseCall } from "./call.js";
import { decode } from "./decode.js";
import { writeAnswer, writeRefusal } from "./envelope.js";
import { invalidValue, tcssErrors, tcssRefusal } from "./errors.js";
import { handlers } from "./handlers.js";
import { readVendorHost } from "./hosts.js";
import { requestChecks } from "./request-checks.js";
import { validate } from "./validate.js";

const checkVersion: Check<TcssCall> = ({ call: { version } }) => {
  if (version !== services.tcss.version)
    throw tcssRefusal("NoSuchVersion", `The version ${version} does not exist; there is ${services.tcss.version}.`);
};

const checkAction: Check<TcssCall> = ({ call }) => void knownAction(call);

/** The region does not matter to these actions, but the gateway refuses a malformed one. */
const checkRegion: Check<TcssCall> = ({ call: { region, request } }) => {
  if (region === undefined || /^[a-z]{2,}(-[a-z0-9]+)+$/.test(region)) return;
  throw invalidValue(request.headers["x-tc-region"] === undefined ? "Region" : "X-TC-Region");
};

/** Requests count by action, access region and sub-account. The region is that of the host, not of `X-TC-Region`. */
const checkRateLimit: Check<TcssCall> = (checked) => {
  const { call, account } = checked;
  const action = knownAction(call);
  const rate = rateOf(account, operations.tcss[action]);
  const { accessRegion = "nearest" } = readVendorHost(call.request.hosts[0] ?? "") ?? {};
  if (checked.takeFromLimit(`tcss ${account.owner} ${accessRegion} ${action}`, rate) === 0) return;
  throw tcssRefusal(
    "RequestLimitExceeded",
    `The action takes ${rate.requests} requests a second from one account; this one was too many.`,
  );
};

const checkPermission: Check<TcssCall> = ({ call, account }) => {
  if (denialOf(account.policy, operations.tcss[knownAction(call)]) !== undefined)
    throw tcssRefusal("AuthFailure.UnauthorizedOperation");
};

const checkParameters: Check<TcssCall> = (checked) => {
  const action = knownAction(checked.call);
  const rules = rulesOf("tcss", action);
  checked.parameters = validate(action, decode(checked.call, rules.reference.request), rules);
};

/** The protocol of TCSS. */
export const tcssProtocol: Protocol<TcssCall> = {
  service: "tcss",
  claims,
  parse: parseCall,
  prepare: ({ action }) => bothLoaded(loadRules("tcss", action), handlers.load(action)),
  checks: [
    ...requestChecks("tcss"),
    checkSignature("tcss"),
    checkVersion,
    checkAction,
    checkRegion,
    checkRateLimit,
    checkPermission,
    checkParameters,
  ],
  handle: ({ call, parameters, context, nowMs }) =>
    handle(knownAction(call), parameters, { store: context.store, nowMs }),
  newRequestId: () => nodeCrypto.randomUUID(),
  writeAnswer,
  writeRefusal,
  internalError: () => tcssRefusal("InternalError"),
};

/** @throws {Refusal} when TCSS has no action of this name. */
function knownAction({ action }: TcssCall): ActionOf<"tcss"> {
  if (isAction("tcss", action)) return action;
  throw tcssRefusal(
    "InvalidAction",
    `${tcssErrors.InvalidAction.text} This mock has ${Object.keys(operations.tcss).join(", ")}.`,
  );
}

function handle<A extends ActionOf<"tcss">>(
  action: A,
  parameters: unknown,
  context: HandlerContext,
): AnswerOf<"tcss", A> {
  return handlers.of(action)(parameters as RequestOf<"tcss", A>, context); // validated by the last check
}
