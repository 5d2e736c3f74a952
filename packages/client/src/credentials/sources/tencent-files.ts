import { fieldOf, textOf } from "../../base/json.js";
import type { CredentialsProvider, TencentCredentials } from "../credentials.js";
import { wholeKeyPair } from "../key-pair.js";
import type { ProfileOptions } from "../source-options.js";
import { missing, unusable } from "./faults.js";
import { jsonOf } from "./http.js";
import { parseIni } from "./ini.js";
import { readPlace, surroundingsOf, variable } from "./surroundings.js";
import { instanceRole } from "./tencent-instance-role.js";
import { assumedRole } from "./tencent-sts.js";

/** The INI file of the vendor's SDKs. It is read at every call. */
export function credentialsFile(options: ProfileOptions): CredentialsProvider<TencentCredentials> {
  const surroundings = surroundingsOf(options);
  return async () => {
    const named = variable(surroundings, "TENCENTCLOUD_CREDENTIALS_FILE");
    const profile = options.profile ?? "default";
    const { text, place } = await readPlace(surroundings, {
      cloud: "tencent",
      path: named ?? "~/.tencentcloud/credentials",
      named: named !== undefined,
      nextStep: `Write secret_id and secret_key into [${profile}] of ~/.tencentcloud/credentials.`,
    });
    const ini = parseIni(text);
    if (typeof ini === "number") throw unusable(place, `malformed: line ${ini}`);
    const section = ini.get(profile);
    if (section === undefined)
      throw (options.profile === undefined ? missing : unusable)(place, `no profile ${profile}`);
    const { id, secret, token } = wholeKeyPair({
      ...place,
      id: [`${place.name} [${profile}] secret_id`, section.get("secret_id")],
      secret: [`${place.name} [${profile}] secret_key`, section.get("secret_key")],
      token: [`${place.name} [${profile}] token`, section.get("token")],
    });
    return { secretId: id, secretKey: secret, ...(token === undefined ? {} : { token }) };
  };
}

const renewStep = "Run `tccli auth login` or `tccli sso login`, which write new keys.";

/** The file of a profile of tccli. It is read at every call. */
export function cliProfile(options: ProfileOptions): CredentialsProvider<TencentCredentials> {
  const surroundings = surroundingsOf(options);
  const metadata = instanceRole(options);
  return async () => {
    const named = options.profile ?? variable(surroundings, "TCCLI_PROFILE");
    const { text, place } = await readPlace(surroundings, {
      cloud: "tencent",
      path: `~/.tccli/${named ?? "default"}.credential`,
      named: named !== undefined,
      nextStep: `Run \`tccli configure${named === undefined ? "" : ` --profile ${named}`}\`.`,
    });
    const profile = jsonOf(text, place);
    if (textOf(profile, "type") === "cvm-role") return metadata();
    const { id, secret, token } = wholeKeyPair({
      ...place,
      id: [`${place.name} secretId`, textOf(profile, "secretId")],
      secret: [`${place.name} secretKey`, textOf(profile, "secretKey")],
      token: [`${place.name} token`, textOf(profile, "token")],
    });
    const roleArn = textOf(profile, "role-arn");
    // Keys that tccli got for a person who signed in; in seconds.
    const expiresAt = Number(fieldOf(profile, "expiresAt") ?? Infinity) * 1000;
    if (!(expiresAt > surroundings.now())) throw unusable({ ...place, nextStep: renewStep }, "expired");
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
