import { textOf } from "../../base/json.js";
import type { AlibabaCredentials, CredentialsProvider } from "../credentials.js";
import type { CredentialsUriOptions } from "../source-options.js";
import { type Place, missing, unusable } from "./faults.js";
import { askOnce, jsonOf } from "./http.js";
import { surroundingsOf, variable } from "./surroundings.js";
import { keyNames, temporaryKey } from "./temporary-key.js";

const name = "ALIBABA_CLOUD_CREDENTIALS_URI";

/** A service of the machine's owner that gives out temporary keys. */
export function credentialsUri(options: CredentialsUriOptions): CredentialsProvider<AlibabaCredentials> {
  const surroundings = surroundingsOf(options);
  const { timeoutMs = 10_000 } = options;
  return async () => {
    const place: Place = { cloud: "alibaba", source: "environment", name, nextStep: `Set ${name}.` };
    const uri = options.uri ?? variable(surroundings, name);
    if (uri === undefined) throw missing(place, "not set");
    if (!URL.canParse(uri)) throw unusable(place, "malformed: no URL");
    // What stands in front of the host or behind the path may be a password.
    const { origin, pathname } = new URL(uri);
    const there: Place = { ...place, source: "uri", name: `${origin}${pathname}`, nextStep: `Check ${name}.` };
    const reply = await askOnce(surroundings, { url: uri, timeoutMs });
    if (typeof reply === "string") throw unusable(there, `does not answer: ${reply}`);
    if (reply.status !== 200) throw unusable(there, `HTTP ${reply.status}`);
    const data = jsonOf(reply.text, there);
    const expiresAt = Date.parse(textOf(data, "Expiration"));
    const { id, secret, token } = temporaryKey(data, { names: keyNames.alibaba, expiresAt, place: there });
    return { accessKeyId: id, accessKeySecret: secret, securityToken: token, expiresAt };
  };
}
