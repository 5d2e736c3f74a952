import { Counter, Gauge, Histogram, Registry } from "prom-client";

import type { LatestReading } from "./latest-reading.js";

/** Metrics for Prometheus. */
export interface AdmissionMetrics {
  /** Counts a review that was answered. */
  readonly review: (labels: Readonly<Record<"allowed" | "reason" | "verdict", string>>, seconds: number) => void;
  /** Counts a request that was refused before it was a review. */
  readonly refusal: (status: number) => void;
  /** Counts a reading of the inventory. */
  readonly reading: (result: "failed" | "partial" | "read") => void;
  /** Notes the end of the certificate. */
  readonly certificate: (expiresAtMs: number) => void;
  /** Writes all of them. */
  readonly text: () => Promise<string>;
  /** Media type of the text. */
  readonly contentType: string;
}

/** Seconds; a review is a few look-ups in memory. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** Makes the metrics of the latest reading. The labels have words of fixed lists, so their number is bounded. */
export function admissionMetrics(latest: LatestReading): AdmissionMetrics {
  const registry = new Registry();
  const registers = [registry];
  const metric = (name: string, help: string): { name: string; help: string; registers: Registry[] } => ({
    name: `plimsoll_admission_${name}`,
    help,
    registers,
  });
  const reviews = new Counter({
    ...metric("reviews_total", "Reviews that were answered."),
    labelNames: ["verdict", "allowed", "reason"],
  });
  const durations = new Histogram({
    ...metric("review_duration_seconds", "Time from the headers of a review to its answer."),
    buckets: BUCKETS,
  });
  const refusals = new Counter({
    ...metric("refused_requests_total", "Requests refused because they are not a valid review, by HTTP status."),
    labelNames: ["status"],
  });
  const readings = new Counter({
    ...metric(
      "inventory_readings_total",
      "Readings of the inventory: read, partial (a list of images is missing) or failed.",
    ),
    labelNames: ["result"],
  });
  for (const result of ["read", "partial", "failed"]) readings.inc({ result }, 0);
  const certificate = new Gauge(
    metric("certificate_expiry_timestamp_seconds", "Expiry of the certificate, in seconds since 1970-01-01 UTC."),
  );
  const age = new Gauge(metric("inventory_age_seconds", "Age of the inventory that decides; +Inf before the first."));
  const images = new Gauge(metric("inventory_images", "Images with a verdict."));
  return {
    review(labels, seconds) {
      reviews.inc(labels);
      durations.observe(seconds);
    },
    refusal: (status) => refusals.inc({ status }),
    reading: (result) => readings.inc({ result }),
    certificate: (expiresAtMs) => certificate.set(expiresAtMs / 1000),
    text() {
      age.set((latest.ageMs ?? Number.POSITIVE_INFINITY) / 1000);
      images.set(latest.images);
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}
