import type { APIRoute, GetStaticPaths } from "astro";
import { allTwins } from "../twins.ts";

/** The pages as Markdown, beside the pages. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await allTwins()).map(({ path, text }) => ({ params: { twin: path.replace(/\.md$/, "") }, props: { text } }));

export const GET: APIRoute = ({ props }) => new Response(String(props["text"]));
