import type { AttemptEvent, Hooks } from "./hooks.js";

/** Settings of {@link debugHooks}. */
export interface DebugOptions {
  /** Shows headers, each on a line of its own. @default false */
  readonly headers?: boolean | undefined;
  /** Characters of a body that are shown, from its start; 0 for none. @default 1000 */
  readonly maxBodyCharacters?: number | undefined;
}

/**
 * Makes hooks that write what a client sends and gets, one text for each event. Signatures and session tokens are redacted;
 * secret keys are never sent.
 *
 * @param write - Gets each text, without a line break at its end.
 * @example
 * const tcss = createTcssClient({ hooks: debugHooks(console.error) });
 */
export function debugHooks(write: (text: string) => void, options: DebugOptions = {}): Hooks {
  const { headers: withHeaders = false, maxBodyCharacters = 1000 } = options;
  const bodyOf = (body: string): string => {
    if (body === "" || maxBodyCharacters <= 0) return "";
    if (body.length <= maxBodyCharacters) return ` ${body}`;
    return ` ${body.slice(0, maxBodyCharacters)}… (${body.length} characters)`;
  };
  const headersOf = (headers: Readonly<Record<string, string>>): string =>
    withHeaders
      ? Object.entries(headers)
          .map(([name, value]) => `\n  ${name}: ${value}`)
          .join("")
      : "";
  return {
    onRequest: (event) =>
      write(`${nameOf(event)} → ${event.method} ${event.url}${bodyOf(event.body)}${headersOf(event.headers)}`),
    onResponse: (event) =>
      write(
        `${nameOf(event)} ← HTTP ${event.status} in ${Math.round(event.durationMs)} ms${bodyOf(event.body)}${headersOf(event.headers)}`,
      ),
    onRetry: (event) => write(`${nameOf(event)} ↻ ${event.reason}, again in ${Math.round(event.delayMs)} ms`),
  };
}

function nameOf({ cloud, action, attempt }: AttemptEvent): string {
  return `${cloud} ${action} #${attempt}`;
}
