import type { APIRoute } from "astro";
import { operations } from "../../build/catalog.ts";

/** The documented requests that the console begins with, by service and action. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify(
      Object.fromEntries(
        operations.map(({ service, action, requests }) => [
          `${service.id}/${action}`,
          requests.map(({ summary, request }) => ({ summary, request })),
        ]),
      ),
    ),
  );
