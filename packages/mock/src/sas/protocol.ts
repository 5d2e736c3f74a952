import type { ActionOf, RequestOf } from "@plimsoll/types";
import { isAction, operations, permissionOf, services } from "@plimsoll/types";

import { nodeCrypto } from "../crypto/node-crypto.js";
import { loadRules, rulesOf } from "../gateway/action-rules.js";
import { bothLoaded } from "../gateway/both-loaded.js";
import { rateOf } from "../gateway/checked-request.js";
import type { AnswerOf, HandlerContext } from "../gateway/handler.js";
import { denialOf } from "../gateway/permissions.js";
import type { Check, Protocol } from "../gateway/protocol.js";
import { checkSignature } from "./auth.js";
import type { SasCall } from "./call.js";
import { claims, parseCall } from "./call.js";
import { decode } from "./decode.js";
import { writeAnswer, writeRefusal } from "./envelope.js";
import { sasErrors, sasRefusal } from "./errors.js";
import { handlers } from "./handlers.js";
import { readVendorHost } from "./hosts.js";
import { checkFormat, checkMethod, isSasHost, requestChecks } from "./request-checks.js";
import { validate } from "./validate.js";

const checkVersion: Check<SasCall> = ({ call: { version } }) => {
  if (version !== services.sas.version) throw sasRefusal("InvalidVersion");
};

const checkAction: Check<SasCall> = ({ call }) => void knownAction(call);

/** Requests count by action, region and account. The region is that of the host: few actions take a `RegionId`. */
const checkRateLimit: Check<SasCall> = (checked) => {
  const { call, account } = checked;
  const action = knownAction(call);
  const { region = "" } = readVendorHost(call.request.hosts[0] ?? "") ?? {};
  const rate = rateOf(account, operations.sas[action]);
  const waitMs = checked.takeFromLimit(`sas ${account.owner} ${region} ${action}`, rate);
  if (waitMs > 0) throw sasRefusal("Throttling.User", { headers: { "x-acs-retry-after": String(Math.ceil(waitMs)) } });
};

const checkParameters: Check<SasCall> = (checked) => {
  const action = knownAction(checked.call);
  const rules = rulesOf("sas", action);
  checked.parameters = validate(decode(checked.call, rules.reference.request), rules);
};

const checkPermission: Check<SasCall> = ({ call, account: { owner, policy } }) => {
  const operation = operations.sas[knownAction(call)];
  const denial = denialOf(policy, operation);
  if (denial === undefined) return;
  throw sasRefusal("NoPermission", {
    details: {
      AccessDeniedDetail: {
        AuthAction: permissionOf(operation),
        AuthPrincipalDisplayName: owner,
        AuthPrincipalType: "SubUser",
        NoPermissionType: denial === "explicit" ? "ExplicitDeny" : "ImplicitDeny",
        PolicyType: "AccountLevelIdentityBasedPolicy",
      },
    },
  });
};

/** The protocol of Security Center. */
export const sasProtocol: Protocol<SasCall> = {
  service: "sas",
  claims,
  parse: parseCall,
  prepare: ({ action }) => bothLoaded(loadRules("sas", action), handlers.load(action)),
  checks: [
    ...requestChecks(isSasHost),
    checkVersion,
    checkAction,
    checkMethod,
    checkFormat,
    checkSignature,
    checkRateLimit,
    checkParameters,
    checkPermission,
  ],
  handle: ({ call, parameters, context, nowMs }) =>
    handle(knownAction(call), parameters, { store: context.store, nowMs }),
  newRequestId: () => nodeCrypto.randomUUID().toUpperCase(),
  writeAnswer,
  writeRefusal,
  internalError: () => sasRefusal("InternalError"),
};

/** @throws {Refusal} when Security Center has no action of this name. */
function knownAction({ action }: SasCall): ActionOf<"sas"> {
  if (isAction("sas", action)) return action;
  throw sasRefusal("InvalidAction.NotFound", {
    text: `${sasErrors["InvalidAction.NotFound"].text} This mock has ${Object.keys(operations.sas).join(", ")}.`,
  });
}

function handle<A extends ActionOf<"sas">>(
  action: A,
  parameters: unknown,
  context: HandlerContext,
): AnswerOf<"sas", A> {
  return handlers.of(action)(parameters as RequestOf<"sas", A>, context); // validated by an earlier check
}
