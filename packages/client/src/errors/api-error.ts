import { CallError, type CallErrorParts } from "./call-error.js";

/** Constructor options of {@link ApiError}. */
export interface ApiErrorParts<Code extends string> extends CallErrorParts {
  /** The service's error code. */
  readonly code: Code;
  /** ID that the service gave to the request. */
  readonly requestId: string;
  /** HTTP status. */
  readonly status: number;
  /** True if the same call can be repeated safely and with a chance. */
  readonly retryable: boolean;
}

/** The service understood the request and refused it. */
export class ApiError<Code extends string = string> extends CallError {
  override name = "ApiError" as const;
  /** The service's error code. */
  declare readonly code: Code;
  /** ID that the service gave to the request. Quote it when you ask the vendor about a call. */
  readonly requestId: string;
  /** HTTP status. Tencent Cloud answers 200 to refused requests as well. */
  readonly status: number;
  /** True if repeating the same call later can help and does no harm. */
  readonly retryable: boolean;

  constructor(parts: ApiErrorParts<Code>) {
    super(parts);
    this.requestId = parts.requestId;
    this.status = parts.status;
    this.retryable = parts.retryable;
  }
}

/**
 * True if an error is an {@link ApiError}, and if a code is given, one with that code. Works across two copies of the package.
 *
 * @param code - The service's error code, compared whole.
 * @example
 * ```ts
 * import { createTcssClient, isApiError } from "@plimsoll/client";
 * import { createMock } from "@plimsoll/mock";
 *
 * const mock = createMock();
 * const credentials = { ...mock.credentials.tencent, secretKey: "wrong" };
 * await using tcss = createTcssClient({ credentials, fetch: mock.fetch });
 * const error: unknown = await tcss.call("DescribeAssetImageList", {}).catch((thrown: unknown) => thrown);
 * console.log(isApiError(error, "AuthFailure.SignatureFailure")); // true
 * ```
 */
export function isApiError<const Code extends string = string>(error: unknown, code?: Code): error is ApiError<Code> {
  const matches =
    error instanceof ApiError || (error instanceof Error && error.name === "ApiError" && "requestId" in error);
  return matches && (code === undefined || ("code" in error && error.code === code));
}
