import type { RequestListener } from "node:http";

/** A request with what its route found. */
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

/** Answers a request. */
export type Handler = (context: Context) => Promise<Response> | Response;

/** Routes. See https://hono.dev/docs/api/hono. */
export declare class Hono {
  use(middleware: Middleware): void;
  get(path: string, handler: Handler): void;
  notFound(handler: Handler): void;
  onError(handler: (error: Error, context: Context) => Response): void;
  fetch(request: Request): Promise<Response> | Response;
}

/** The value of a cookie. */
export declare function getCookie(context: Context, name: string): string | undefined;

/** Sets a cookie for as long as the browser runs. */
export declare function setCookie(
  context: Context,
  name: string,
  value: string,
  options: { readonly httpOnly: true; readonly sameSite: "Strict"; readonly path: string },
): void;

/** Makes a listener for a server of Node. */
export declare function getRequestListener(
  fetch: (request: Request) => Promise<Response>,
  options: { readonly overrideGlobalObjects: false },
): RequestListener;
