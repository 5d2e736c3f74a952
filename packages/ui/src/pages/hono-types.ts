/** A request of hono with what its route found. Types of this package say no more of hono than these members. */
export interface HonoRequest {
  readonly method: string;
  readonly url: string;
  readonly raw: Request;
  header(name: string): string | undefined;
  param(name: string): string;
}

/** A request and its answer in the making. */
export interface Context {
  readonly req: HonoRequest;
  header(name: string, value: string): void;
  text(text: string, status: number): Response;
  html(text: string, status: number): Response;
  redirect(location: string, status: 303): Response;
}

/** Looks at a request before its route does. */
export type Middleware = (context: Context, next: () => Promise<void>) => Promise<Response | void>;
