import type { AlibabaCredentials, CredentialsProvider } from "../credentials.js";
import { type AlibabaProfileOptions, instanceRoles, accessKeyOf, requiredField } from "./alibaba-profile.js";
import { assumedRole, oidcRole } from "./alibaba-sts.js";
import { missingCredentials, unusableCredentials } from "./source-errors.js";
import { parseIni } from "./ini.js";
import { readCredentialsFile, sourceContextOf, variable } from "./source-context.js";

/**
 * A profile of the INI file of the vendor's SDKs. The file is read at every call.
 *
 * @see http://help.aliyun.com/document_detail/113296.html (credentials file), read 2026-11-22
 */
export function credentialsFile(options: AlibabaProfileOptions): CredentialsProvider<AlibabaCredentials> {
  const context = sourceContextOf(options);
  const roleOf = instanceRoles(options);
  return async () => {
    const named = variable(context, "ALIBABA_CLOUD_CREDENTIALS_FILE");
    const name = options.profile ?? variable(context, "ALIBABA_CLOUD_PROFILE") ?? "default";
    const { text, location } = await readCredentialsFile(context, {
      cloud: "alibaba",
      path: named ?? "~/.alibabacloud/credentials",
      named: named !== undefined,
      nextStep: `Write type = access_key, access_key_id and access_key_secret into [${name}] of ~/.alibabacloud/credentials.`,
    });
    const ini = parseIni(text);
    if (typeof ini === "number") throw unusableCredentials(location, `malformed: line ${ini}`);
    const section = ini.get(name);
    if (section === undefined)
      throw (options.profile === undefined ? missingCredentials : unusableCredentials)(location, `no profile ${name}`);
    const field = (key: string): string | undefined => section.get(key) || undefined;
    const profile = { location: { ...location, name: `${location.name} [${name}]` }, field };
    const session = {
      ...options,
      policy: field("policy") ?? options.policy,
      roleSessionName: field("role_session_name") ?? options.roleSessionName,
    };
    if (field("enable") === "false") throw missingCredentials(profile.location, "switched off");
    const type = requiredField(profile, "type");
    switch (type) {
      case "access_key":
        return accessKeyOf(profile);
      case "sts":
        return accessKeyOf(profile, "security_token");
      case "ecs_ram_role":
        return roleOf(field("role_name"))();
      case "ram_role_arn":
        return assumedRole({
          ...session,
          credentials: accessKeyOf(profile),
          roleArn: requiredField(profile, "role_arn"),
        })();
      case "oidc_role_arn":
        return oidcRole({
          ...session,
          roleArn: requiredField(profile, "role_arn"),
          provider: requiredField(profile, "oidc_provider_arn"),
          tokenFile: requiredField(profile, "oidc_token_file_path"),
        })();
      default:
        throw unusableCredentials(profile.location, `not supported: type ${type}`);
    }
  };
}
