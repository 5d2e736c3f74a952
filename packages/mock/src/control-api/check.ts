/** A check that was generated from a schema of the description: a function that keeps the error of its last call. */
export interface Check {
  (data: unknown): boolean;
  readonly errors?: readonly CheckError[] | null;
}

/** An error of a check, as far as it is read. */
export interface CheckError {
  /** Path of the value, `/hostImages/0/Size`. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema: { readonly properties?: Readonly<Record<string, { readonly type?: string }>> };
}
