import type { RequestListener } from "node:http";

import type { Context, Middleware } from "./hono-types.js";

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
