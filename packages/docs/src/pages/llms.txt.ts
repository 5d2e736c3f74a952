import type { APIRoute } from "astro";
import { llmsText } from "../../build/llms.ts";
import { allTwins } from "../twins.ts";

/** The table of contents for language models. */
export const GET: APIRoute = async () => new Response(llmsText(await allTwins()));
