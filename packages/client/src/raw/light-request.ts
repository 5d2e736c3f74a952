/** The members of a request's settings that are used. */
export interface LightRequestInit {
  /** HTTP method. */
  readonly method?: string;
  /** Headers. */
  readonly headers?: Headers;
  /** Parameters, or a text that is sent as it is. */
  readonly body?: object | string;
  /** Ends the call early. */
  readonly signal?: AbortSignal;
}

/** The part of a `Request` that openapi-fetch uses. Building a standard one for every call costs more than signing it. */
export class LightRequest {
  /** Address, path and query. */
  readonly url: string;
  /** HTTP method. */
  readonly method: string;
  /** Headers, open to openapi-fetch's middleware. */
  readonly headers: Headers;
  /** Parameters, or a text that is sent as it is. */
  readonly body: object | string | undefined;
  /** Ends the call early. */
  readonly signal: AbortSignal | undefined;

  constructor(url: string, { method = "POST", headers = new Headers(), body, signal }: LightRequestInit = {}) {
    this.url = url;
    this.method = method;
    this.headers = headers;
    this.body = body;
    this.signal = signal;
  }
}
