/** Codes of the errors of a store. */
export type StoreErrorCode =
  | "AccessDenied"
  | "AliasInUse"
  | "CannotWrite"
  | "ConnectionLost"
  | "Damaged"
  | "DiskFull"
  | "InvalidAddress"
  | "Locked"
  | "MissingPackage"
  | "NetworkFileSystem"
  | "NewerStore"
  | "NoAnswer"
  | "NoStore"
  | "NotAStore"
  | "NotEmpty"
  | "NotSealed"
  | "OlderStore"
  | "ReadOnly"
  | "Replaced"
  | "RunEnded"
  | "ScopeInUse"
  | "SecretReference"
  | "StageLost"
  | "TlsFailed"
  | "TooManyConnections"
  | "TransactionPooling"
  | "UnknownImage"
  | "UnknownRun"
  | "UnknownScope"
  | "Unreachable"
  | "UnsupportedNode"
  | "Unusable"
  | "WrongEncoding";

/** Says what was wrong with a store, where, and what to do next. The message begins with the code. */
export class StoreError extends Error {
  override name = "StoreError";
  /** Stable word for programs. */
  readonly code: StoreErrorCode;
  /** Message without the code. */
  readonly rawMessage: string;

  /**
   * @param code - Stable word for programs.
   * @param message - What was wrong, where, and what to do next.
   * @param options - The error behind it.
   */
  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(`[${code}] ${message}`, options);
    this.code = code;
    this.rawMessage = message;
  }
}

/** The file cannot be used as a store, or not now: code `CannotWrite`, `Damaged`, `DiskFull`, `Locked`, `NetworkFileSystem`, `NoStore`, `NotAStore`, `ReadOnly`, `Replaced` or `Unusable`. */
export class StoreFileError extends StoreError {
  override name = "StoreFileError" as const;
}

/**
 * The server cannot be used for a store, or not now: code `AccessDenied`, `ConnectionLost`, `DiskFull`, `Locked`, `NoAnswer`, `NoStore`,
 * `ReadOnly`, `TlsFailed`, `TooManyConnections`, `TransactionPooling`, `Unreachable`, `Unusable` or `WrongEncoding`.
 */
export class StoreServerError extends StoreError {
  override name = "StoreServerError" as const;
}

/** The store was written by another version of this package: code `NewerStore` or `OlderStore`. */
export class StoreVersionError extends StoreError {
  override name = "StoreVersionError" as const;
}

/** Process that holds a lock: that of a scope, or a file's. */
export interface LockHolder {
  /** Number of the process. */
  readonly pid: number;
  /** Name of its machine. */
  readonly host: string;
  /** When it took the lock, RFC 3339. */
  readonly since: string;
}

/** Another process reads the same scope into the store now: code `ScopeInUse`. */
export class ScopeInUseError extends StoreError {
  override name = "ScopeInUseError" as const;
  /** The other process; absent if it did not say. */
  readonly holder?: LockHolder;

  /**
   * @param alias - Name of the scope.
   * @param holder - The other process.
   */
  constructor(alias: string, holder: LockHolder | undefined) {
    const who =
      holder === undefined ? "another process" : `process ${holder.pid} on ${holder.host} (since ${holder.since})`;
    super("ScopeInUse", `${who} reads ${alias} into this store now. Wait until it has ended, then run again.`);
    if (holder !== undefined) this.holder = holder;
  }
}
