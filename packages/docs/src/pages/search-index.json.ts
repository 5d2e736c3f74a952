import type { APIRoute } from "astro";
import { searchIndex } from "../../build/search-index.ts";
import { searchEntries } from "../search-entries.ts";

/** The index that the search loads when somebody turns to it. */
export const GET: APIRoute = async () => new Response(JSON.stringify(searchIndex(await searchEntries())));
