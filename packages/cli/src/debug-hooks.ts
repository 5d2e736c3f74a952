import type { AttemptEvent, Hooks } from "@plimsoll/client";

import type { Io } from "./io.js";
import { maskSentSecrets } from "./mask-sent-secrets.js";
import { printable } from "./output/printable.js";

/**
 * Makes hooks that print what a client sends and gets: a line for each request (`>`), answer (`<`) and repetition (`~`). The
 * client hands out copies without its own secrets; those found in images are masked here.
 *
 * @param options.bodies - Adds queries, headers and bodies, which hold what was asked and what was answered.
 */
export function debugHooks(io: Io, { bodies }: { readonly bodies: boolean }): Hooks {
  const print = (line: string, headers: Readonly<Record<string, string>> = {}, body = ""): void => {
    const named = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    const lines = bodies ? [line, ...named, ...(body === "" ? [] : [`  ${body}`])] : [line];
    (io.errors ?? io.stderr).write(`${lines.map(printable).join("\n")}\n`);
  };
  return {
    onRequest(event) {
      const url = bodies ? event.url : event.url.replace(/\?.*$/s, "");
      print(`> ${nameOf(event)} ${event.method} ${url}`, event.headers, event.body);
    },
    onResponse(event) {
      print(
        `< ${nameOf(event)} HTTP ${event.status} in ${Math.round(event.durationMs)} ms`,
        event.headers,
        maskSentSecrets(event.body),
      );
    },
    onRetry: (event) => print(`~ ${nameOf(event)} ${event.reason}, again in ${Math.round(event.delayMs)} ms`),
  };
}

function nameOf({ cloud, action, attempt }: AttemptEvent): string {
  return `${cloud} ${action} #${attempt}`;
}
