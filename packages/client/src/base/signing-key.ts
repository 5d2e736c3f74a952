/** A key of either cloud, in the words of neither. It lives for one attempt and is in no error, hook or answer. */
export interface SigningKey {
  /** Names the key; sent. */
  readonly id: string;
  /** Signs; never sent. */
  readonly secret: string;
  /** Goes with a temporary key; sent. */
  readonly token: string | undefined;
  /** Credentials as the caller's provider returned them, so that it can be told which key was refused. */
  readonly given: unknown;
}
