/** A client that meets faults. */
export interface FaultClient {
  /** Reads a list. */
  readonly read: () => Promise<unknown>;
  /** Licenses one image. Absent if the service has no action that changes anything. */
  readonly write?: () => Promise<unknown>;
}

/** Makes a client of a mock on a port. */
export type ConnectFaultClient = (origin: string) => FaultClient;

/** Milliseconds that a client is told to allow for one attempt. */
export const attemptTimeoutMs = 1000;

/** A temporary key. */
export interface TemporaryKey {
  readonly id: string;
  readonly secret: string;
  readonly token: string;
}

/** The key that every client starts with; its token expires where a fault says so. */
export const FIRST_KEY: TemporaryKey = { id: "first-key", secret: "first-secret", token: "first-token" };

/** What a provider of keys hands out when the first one has expired. */
export const SECOND_KEY: TemporaryKey = { id: "second-key", secret: "second-secret", token: "second-token" };

/** Images that a write licenses: any one without a license. */
export const ORDER = {
  AllLocalImages: true,
  AllRegistryImages: false,
  UpdatedLocalImageCnt: 1,
  UpdatedRegistryImageCnt: 0,
  ImageSourceType: "ASSETIMAGE",
} as const;
