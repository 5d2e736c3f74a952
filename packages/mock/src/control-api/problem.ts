import type { WireResponse } from "../wire/message.js";

/** Statuses of refusals, with their reason phrases. */
const titles = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  413: "Content Too Large",
  422: "Unprocessable Content",
  500: "Internal Server Error",
  507: "Insufficient Storage",
} as const;

/**
 * A refusal of the control API.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457, read 2026-11-22
 */
export class Problem extends Error {
  override readonly name = "Problem" as const;
  readonly status: keyof typeof titles;
  /** Short and stable, for programs. */
  readonly code: string;
  /** Advice for the caller. */
  readonly next: string;
  /** Further members and headers. */
  readonly more: { readonly members?: object; readonly headers?: Readonly<Record<string, string>> };

  constructor(
    status: keyof typeof titles,
    code: string,
    ...[detail, next, more = {}]: [detail: string, next: string, more?: Problem["more"]]
  ) {
    super(detail);
    this.status = status;
    this.code = code;
    this.next = next;
    this.more = more;
  }

  /** Writes the problem as an answer. */
  toResponse(): WireResponse {
    const { status, code, message: detail, next, more } = this;
    const document = { type: "about:blank", title: titles[status], status, code, detail, next, ...more.members };
    const challenge = status === 401 ? { "www-authenticate": "Bearer" } : {};
    return {
      status,
      headers: {
        "content-type": "application/problem+json",
        "cache-control": "no-store",
        ...challenge,
        ...more.headers,
      },
      body: JSON.stringify(document),
    };
  }
}

/** Makes a refusal of an invalid value. */
export function invalid(detail: string): Problem {
  return new Problem(
    400,
    "InvalidValue",
    detail,
    "The operation's schema in /_plimsoll/openapi.json says what it takes.",
  );
}
