import type { sas } from "@plimsoll/types";

import { hashText, hexOf } from "../../findings/mix.js";
import type { SecretRow } from "../../findings/types.js";
import type { RowFilter } from "./counted-rows.js";
import { foundTimesOf } from "./found-times.js";
import { digestOf, riskLevelOf } from "./words.js";

/** The vendor's names of the rules of sensitive data; a rule that is not here keeps its own name. */
const keys: Readonly<Record<string, string>> = {
  alibaba_access_key: "common_cred",
  basic_auth: "apache_htpasswd",
  database_url: "common_database_cfg",
  docker_auth: "docker_registry_cfg",
  env_password: "common_cred",
  github_token: "github_personal_token",
  jwt_secret: "common_cred",
  kubeconfig_token: "k8s_client_key",
  private_key: "common_private_key",
  redis_password: "common_database_cfg",
  slack_webhook: "slack_token",
  smtp_password: "esmtp_cfg",
  ssh_private_key: "openssh_private_key",
  tencent_secret_key: "tencentcloud_ak",
};

/** Kind of sensitive files in the vendor's words. */
export function sensitiveKeyOf({ rule }: Pick<SecretRow, "rule">): string {
  return Object.hasOwn(keys, rule) ? (keys[rule] ?? rule) : rule;
}

/** Parameters that choose sensitive files. */
export interface SensitiveFileRequest {
  /** Kinds. @default all */
  readonly keys?: readonly string[];
  /** Levels. @default all */
  readonly levels?: readonly string[];
  /** Name of the kind in words. @default any */
  readonly name?: string;
}

/** The filter of sensitive files that a request asks for; none if it asks for all. */
export function sensitiveFilterOf({ keys: wanted, levels, name }: SensitiveFileRequest): {
  readonly filter?: RowFilter<SecretRow>;
} {
  if (wanted === undefined && levels === undefined && name === undefined) return {};
  return {
    filter: {
      key: JSON.stringify([wanted, levels, name]),
      matches: (row) =>
        (wanted === undefined || wanted.includes(sensitiveKeyOf(row))) &&
        (levels === undefined || levels.includes(riskLevelOf(row.level).RiskLevel ?? "")) &&
        (name === undefined || row.title === name),
    },
  };
}

/** Writes a sensitive file of an image, with the secret in clear as the service has it. */
export function toSensitiveFile(row: SecretRow): sas.components["schemas"]["SensitiveFile"] {
  const { title, path, content, layer, level, advice } = row;
  const { firstMs, lastMs } = foundTimesOf(row);
  return {
    SensitiveFileKey: sensitiveKeyOf(row),
    SensitiveFileName: title,
    FilePath: path,
    Md5: hexOf(hashText(`${path} ${content}`, 0), 0, 32),
    ...(layer === undefined ? {} : { LayerDigest: digestOf(layer.id) }),
    ...riskLevelOf(level),
    Promt: content,
    Description: title,
    Advice: advice,
    FirstScanTime: firstMs,
    LastScanTime: lastMs,
  };
}
