/** Policy of every page: only files of the site itself may be loaded; the browser refuses everything else. */
export const POLICY: string = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "script-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
