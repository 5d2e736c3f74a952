/** The methods of openapi-fetch that send something. */
export const rawMethods = ["request", "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** One of {@link rawMethods}. */
export type RawMethod = (typeof rawMethods)[number];
