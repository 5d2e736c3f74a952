/**
 * Versions of GitLab's schema of container scanning by which a report is valid as it is written. A server takes those that came with it, and
 * newer patches of them.
 *
 * @see https://gitlab.com/gitlab-org/security-products/security-report-schemas
 */
export const GITLAB_SCHEMAS: readonly string[] = [
  "15.0.0",
  "15.0.1",
  "15.0.2",
  "15.0.4",
  "15.0.5",
  "15.0.6",
  "15.0.7",
  "15.1.4",
  "15.2.1",
];

/** Servers from 15.5 take it; one that knows only older schemas reads nothing of a newer report. */
export const USUAL_GITLAB_SCHEMA = "15.0.2";
