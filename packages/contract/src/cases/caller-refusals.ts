import type { MockAccount } from "@plimsoll/mock";
import type { Service } from "@plimsoll/types";

/** Keys of a mock that are known and refused. */
export const ACCOUNTS: readonly MockAccount[] = (["tencent", "alibaba"] as const).flatMap(
  (cloud): readonly MockAccount[] => [
    { cloud, id: "denied", secret: "secret", status: "denied" },
    { cloud, id: "disabled", secret: "secret", status: "disabled" },
    { cloud, id: "temporary", secret: "secret", token: "token" },
  ],
);

/** A call with credentials or a clock for which every action is refused. */
export interface CallerRefusal {
  /** The caller, to be read after «refuses». */
  readonly title: string;
  readonly keyId?: string;
  readonly keySecret?: string;
  readonly token?: string;
  /** Milliseconds that the caller's clock is behind. @default 0 */
  readonly behindMs?: number;
  /** The vendors' codes. */
  readonly code: Readonly<Record<Service, string>>;
}

/** Callers that every action refuses. */
export const CALLER_REFUSALS: readonly CallerRefusal[] = [
  {
    title: "a wrong secret",
    keySecret: "wrong",
    code: { tcss: "AuthFailure.SignatureFailure", sas: "SignatureDoesNotMatch" },
  },
  {
    title: "a key that nobody has",
    keyId: "unknown",
    code: { tcss: "AuthFailure.SecretIdNotFound", sas: "InvalidAccessKeyId.NotFound" },
  },
  {
    title: "a disabled key",
    keyId: "disabled",
    keySecret: "secret",
    code: { tcss: "AuthFailure.SecretIdNotFound", sas: "InvalidAccessKeyId.Inactive" },
  },
  {
    title: "a key without permission",
    keyId: "denied",
    keySecret: "secret",
    code: { tcss: "AuthFailure.UnauthorizedOperation", sas: "NoPermission" },
  },
  {
    title: "a token of another key",
    keyId: "temporary",
    keySecret: "secret",
    token: "other",
    code: { tcss: "AuthFailure.TokenFailure", sas: "InvalidSecurityToken.MismatchWithAccessKey" },
  },
  {
    title: "a clock that is an hour behind",
    behindMs: 3_600_000,
    code: { tcss: "AuthFailure.SignatureExpire", sas: "InvalidTimeStamp.Expired" },
  },
];
