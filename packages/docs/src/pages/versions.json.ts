import type { APIRoute } from "astro";
import type { ListedVersion } from "../versions.ts";

/** The versions that lie side by side: this one. `build/assemble.ts` writes the list of those that it puts beside each other. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify([{ version: import.meta.env["PLIMSOLL_VERSION"], path: "./" } satisfies ListedVersion]));
