import { textOf } from "../../base/json.js";
import type { AlibabaCredentials, CredentialsProvider } from "../credentials.js";
import type { CredentialsUriOptions } from "../source-options.js";
import { type SourceLocation, missingCredentials, unusableCredentials } from "./source-errors.js";
import { httpUrl, parseSourceJson, sendOnce } from "./http.js";
import { sourceContextOf, variable } from "./source-context.js";
import { keyNames, temporaryKey } from "./temporary-key.js";

const name = "ALIBABA_CLOUD_CREDENTIALS_URI";

const example = `Give ${name} with its scheme, such as http://127.0.0.1:8080/credentials.`;

/** A service, run by the owner of the machine, that returns temporary keys. */
export function credentialsUri(options: CredentialsUriOptions): CredentialsProvider<AlibabaCredentials> {
  const context = sourceContextOf(options);
  const { timeoutMs = 10_000 } = options;
  return async () => {
    const location: SourceLocation = { cloud: "alibaba", source: "environment", name, nextStep: `Set ${name}.` };
    const uri = options.uri ?? variable(context, name);
    if (uri === undefined) throw missingCredentials(location, "not set");
    const url = httpUrl(uri);
    if (url === undefined) throw unusableCredentials({ ...location, nextStep: example }, "malformed: no URL");
    // Text before the host or after the path may be a password.
    const { origin, pathname } = url;
    const there: SourceLocation = {
      ...location,
      source: "uri",
      name: `${origin}${pathname}`,
      nextStep: `Check ${name}.`,
    };
    const reply = await sendOnce(context, { url: uri, timeoutMs });
    if (typeof reply === "string") throw unusableCredentials(there, `does not answer: ${reply}`);
    if (reply.status !== 200) throw unusableCredentials(there, `HTTP ${reply.status}`);
    const data = parseSourceJson(reply.text, there);
    const expiresAt = Date.parse(textOf(data, "Expiration"));
    const { id, secret, token } = temporaryKey(data, { names: keyNames.alibaba, expiresAt, location: there });
    return { accessKeyId: id, accessKeySecret: secret, securityToken: token, expiresAt };
  };
}
