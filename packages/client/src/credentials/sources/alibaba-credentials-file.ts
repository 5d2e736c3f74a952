import type { AlibabaCredentials, CredentialsProvider } from "../credentials.js";
import { type AlibabaProfileOptions, instanceRoles, keyOf, required } from "./alibaba-profile.js";
import { assumedRole, oidcRole } from "./alibaba-sts.js";
import { missing, unusable } from "./faults.js";
import { parseIni } from "./ini.js";
import { readPlace, surroundingsOf, variable } from "./surroundings.js";

/**
 * A profile of the INI file of the vendor's SDKs. The file is read at every call.
 *
 * @see http://help.aliyun.com/document_detail/113296.html (credentials file), read 2026-11-22
 */
export function credentialsFile(options: AlibabaProfileOptions): CredentialsProvider<AlibabaCredentials> {
  const surroundings = surroundingsOf(options);
  const roleOf = instanceRoles(options);
  return async () => {
    const named = variable(surroundings, "ALIBABA_CLOUD_CREDENTIALS_FILE");
    const name = options.profile ?? variable(surroundings, "ALIBABA_CLOUD_PROFILE") ?? "default";
    const { text, place } = await readPlace(surroundings, {
      cloud: "alibaba",
      path: named ?? "~/.alibabacloud/credentials",
      named: named !== undefined,
      nextStep: `Write type = access_key, access_key_id and access_key_secret into [${name}] of ~/.alibabacloud/credentials.`,
    });
    const ini = parseIni(text);
    if (typeof ini === "number") throw unusable(place, `malformed: line ${ini}`);
    const section = ini.get(name);
    if (section === undefined) throw (options.profile === undefined ? missing : unusable)(place, `no profile ${name}`);
    const field = (key: string): string | undefined => section.get(key) || undefined;
    const profile = { place: { ...place, name: `${place.name} [${name}]` }, field };
    const session = {
      ...options,
      policy: field("policy") ?? options.policy,
      roleSessionName: field("role_session_name") ?? options.roleSessionName,
    };
    if (field("enable") === "false") throw missing(profile.place, "switched off");
    const type = required(profile, "type");
    switch (type) {
      case "access_key":
        return keyOf(profile);
      case "sts":
        return keyOf(profile, "security_token");
      case "ecs_ram_role":
        return roleOf(field("role_name"))();
      case "ram_role_arn":
        return assumedRole({ ...session, credentials: keyOf(profile), roleArn: required(profile, "role_arn") })();
      case "oidc_role_arn":
        return oidcRole({
          ...session,
          roleArn: required(profile, "role_arn"),
          provider: required(profile, "oidc_provider_arn"),
          tokenFile: required(profile, "oidc_token_file_path"),
        })();
      default:
        throw unusable(profile.place, `not supported: type ${type}`);
    }
  };
}
