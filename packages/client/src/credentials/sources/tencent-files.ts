import { fieldOf, textOf } from "../../base/json.js";
import type { CredentialsProvider, TencentCredentials } from "../credentials.js";
import { completeKey } from "../key-pair.js";
import type { ProfileOptions } from "../source-options.js";
import { missingCredentials, unusableCredentials } from "./source-errors.js";
import { parseSourceJson } from "./http.js";
import { parseIni } from "./ini.js";
import { readCredentialsFile, sourceContextOf, variable } from "./source-context.js";
import { instanceRole } from "./tencent-instance-role.js";
import { assumedRole } from "./tencent-sts.js";

/** The INI file of the vendor's SDKs. It is read at every call. */
export function credentialsFile(options: ProfileOptions): CredentialsProvider<TencentCredentials> {
  const context = sourceContextOf(options);
  return async () => {
    const named = variable(context, "TENCENTCLOUD_CREDENTIALS_FILE");
    const profile = options.profile ?? "default";
    const { text, location } = await readCredentialsFile(context, {
      cloud: "tencent",
      path: named ?? "~/.tencentcloud/credentials",
      named: named !== undefined,
      nextStep: `Write secret_id and secret_key into [${profile}] of ~/.tencentcloud/credentials.`,
    });
    const ini = parseIni(text);
    if (typeof ini === "number") throw unusableCredentials(location, `malformed: line ${ini}`);
    const section = ini.get(profile);
    if (section === undefined)
      throw (options.profile === undefined ? missingCredentials : unusableCredentials)(
        location,
        `no profile ${profile}`,
      );
    const { id, secret, token } = completeKey({
      ...location,
      id: [`${location.name} [${profile}] secret_id`, section.get("secret_id")],
      secret: [`${location.name} [${profile}] secret_key`, section.get("secret_key")],
      token: [`${location.name} [${profile}] token`, section.get("token")],
    });
    return { secretId: id, secretKey: secret, ...(token === undefined ? {} : { token }) };
  };
}

const renewStep = "Run `tccli auth login` or `tccli sso login`, which write new keys.";

/** The file of a profile of tccli. It is read at every call. */
export function cliProfile(options: ProfileOptions): CredentialsProvider<TencentCredentials> {
  const context = sourceContextOf(options);
  const metadata = instanceRole(options);
  return async () => {
    const named = options.profile ?? variable(context, "TCCLI_PROFILE");
    const { text, location } = await readCredentialsFile(context, {
      cloud: "tencent",
      path: `~/.tccli/${named ?? "default"}.credential`,
      named: named !== undefined,
      nextStep: `Run \`tccli configure${named === undefined ? "" : ` --profile ${named}`}\`.`,
    });
    const profile = parseSourceJson(text, location);
    if (textOf(profile, "type") === "cvm-role") return metadata();
    const { id, secret, token } = completeKey({
      ...location,
      id: [`${location.name} secretId`, textOf(profile, "secretId")],
      secret: [`${location.name} secretKey`, textOf(profile, "secretKey")],
      token: [`${location.name} token`, textOf(profile, "token")],
    });
    const roleArn = textOf(profile, "role-arn");
    // Keys that tccli got for a person who signed in; in seconds.
    const expiresAt = Number(fieldOf(profile, "expiresAt") ?? Infinity) * 1000;
    if (!(expiresAt > context.now())) throw unusableCredentials({ ...location, nextStep: renewStep }, "expired");
    const key = {
      secretId: id,
      secretKey: secret,
      ...(token === undefined ? {} : { token }),
      ...(expiresAt === Infinity ? {} : { expiresAt }),
    };
    if (roleArn === "") return key;
    const roleSessionName = textOf(profile, "role-session-name") || undefined;
    return assumedRole({ ...options, credentials: key, roleArn, roleSessionName })();
  };
}
