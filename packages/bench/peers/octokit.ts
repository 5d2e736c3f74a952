import { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";

import { type Connect, KEY } from "../src/measured-clients.ts";

const again = (): boolean => true;

/** Octokit with GitHub's own plugins for retries and limits. It signs nothing: its token goes along as it is. */
export const connect: Connect = (baseUrl) => {
  const throttle = { onRateLimit: again, onSecondaryRateLimit: again };
  const octokit = new (Octokit.plugin(retry, throttling))({ auth: KEY.secret, baseUrl, throttle });
  return async () => {
    const { data } = await octokit.request("GET /images", { per_page: 10 });
    return data.Response.List.length;
  };
};
