import { untilAborted } from "../base/until-aborted.js";
import type { AlibabaCredentials, CredentialsRequest, CredentialsProvider, TencentCredentials } from "./credentials.js";

/** Options of {@link cachedCredentials}. */
export interface CachedCredentialsOptions {
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined;
  /** Milliseconds before the end of a key at which a new one is asked for. No jitter is added. @default 300000 */
  readonly refreshBeforeMs?: number | undefined;
}

/** A source that has no new key yet, or fails while the old key still holds, is not asked again for so many milliseconds. */
const pauseMs = 30_000;

/**
 * Keeps what a provider finds until shortly before it ends: forever, if it does not say when. There is one refresh at a time,
 * for all who ask. If it fails, the old key is given out as long as it holds, and the provider is asked again after half a
 * minute. A key that the service refused is not kept: the provider is asked at once.
 *
 * @param provider - Called when there is no key, or the key is about to expire.
 * @param options - Time and how early to ask.
 * @returns a provider that rejects as `provider` does, when there is no key that holds.
 */
export function cachedCredentials<C extends AlibabaCredentials | TencentCredentials>(
  provider: CredentialsProvider<C>,
  { now = Date.now, refreshBeforeMs = 300_000 }: CachedCredentialsOptions = {},
): CredentialsProvider<C> {
  let kept: C | undefined;
  let refreshAt = Infinity;
  let underWay: Promise<C> | undefined;

  const endOf = ({ expiresAt = Infinity }: C): number => expiresAt;
  const pauseUntil = (end: number): number => Math.min(now() + pauseMs, end);
  const refresh = async (refused: C | undefined): Promise<C> => {
    try {
      kept = await provider({ refused });
      refreshAt = Math.max(endOf(kept) - refreshBeforeMs, pauseUntil(endOf(kept)));
      return kept;
    } catch (error) {
      if (kept === undefined || now() >= endOf(kept)) throw error;
      refreshAt = pauseUntil(endOf(kept));
      return kept;
    } finally {
      underWay = undefined;
    }
  };
  const current = async (refused: C | undefined): Promise<C> => {
    if (kept !== undefined && refused !== undefined && isSameKey(kept, refused)) kept = undefined;
    if (kept !== undefined && now() < refreshAt) return kept;
    return (underWay ??= refresh(refused));
  };
  const ask = async (refused: C | undefined): Promise<C> => {
    const joined = underWay !== undefined;
    const found = await current(refused);
    // A refresh that began before the refusal may bring the refused key once more.
    return joined && refused !== undefined && isSameKey(found, refused) ? current(refused) : found;
  };
  return ({ refused, signal }: CredentialsRequest<C> = {}) => untilAborted(ask(refused), signal);
}

/** Loads a provider when it is first asked, so that nobody loads the code of a place that is not looked at, and keeps its key. */
export function loadedAndCached<C extends AlibabaCredentials | TencentCredentials>(
  load: () => Promise<CredentialsProvider<C>>,
  options: CachedCredentialsOptions,
): CredentialsProvider<C> {
  let loaded: Promise<CredentialsProvider<C>> | undefined;
  return cachedCredentials(async (ask) => (await (loaded ??= load()))(ask), options);
}

function isSameKey(
  one: AlibabaCredentials | TencentCredentials,
  other: AlibabaCredentials | TencentCredentials,
): boolean {
  const [a, b] = [nameOf(one), nameOf(other)];
  return a.id === b.id && a.token === b.token;
}

function nameOf(key: AlibabaCredentials | TencentCredentials): {
  readonly id: string;
  readonly token?: string | undefined;
} {
  return "secretId" in key ? { id: key.secretId, token: key.token } : { id: key.accessKeyId, token: key.securityToken };
}
