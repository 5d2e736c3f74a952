/** Formats of printed results. */
export const FORMATS = ["table", "json", "ndjson", "yaml", "csv"] as const;

/** One of {@link FORMATS}. */
export type Format = (typeof FORMATS)[number];
