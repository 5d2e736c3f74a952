/** How far the bookkeeping of the scan of an image has come. */
export const steps = {
  /** It waits or runs. */
  open: 0,
  /** It has ended, and the list of images does not say so yet. */
  ended: 1,
  /** The list of images says that it has ended, and its counters are still those before. */
  uncounted: 2,
  /** Nothing more will happen. */
  final: 3,
} as const;

/**
 * The tables of the scans at Security Center. An image has one scan, the latest; the units of the quota that are used are
 * images in months; an arrival is an image that was pushed and is not listed yet.
 */
export const alibabaScanTables = `CREATE TABLE alibaba_scan_tasks (
  number INTEGER PRIMARY KEY, task_id TEXT NOT NULL UNIQUE, source TEXT NOT NULL, created_ms INTEGER NOT NULL,
  lag_ms INTEGER NOT NULL DEFAULT 0, over_ms INTEGER
);
CREATE TABLE alibaba_scans (
  image INTEGER PRIMARY KEY, task INTEGER NOT NULL, place INTEGER NOT NULL, start_ms INTEGER NOT NULL, end_ms INTEGER NOT NULL,
  step INTEGER NOT NULL DEFAULT 0, outcome TEXT, over_ms INTEGER, counts_ms INTEGER, found TEXT,
  fails TEXT, hangs INTEGER NOT NULL DEFAULT 0, is_repeated INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX alibaba_scans_open ON alibaba_scans (step, end_ms);
CREATE INDEX alibaba_scans_by_task ON alibaba_scans (task);
CREATE TABLE alibaba_scan_units (month TEXT NOT NULL, uuid TEXT NOT NULL, PRIMARY KEY (month, uuid)) WITHOUT ROWID;
CREATE TABLE alibaba_scan_quota (id INTEGER PRIMARY KEY CHECK (id = 1), total INTEGER NOT NULL);
CREATE TABLE alibaba_arrivals (
  uuid TEXT PRIMARY KEY, row TEXT NOT NULL, scan TEXT NOT NULL, listed_ms INTEGER, task INTEGER
);
CREATE TRIGGER alibaba_images_unscanned AFTER DELETE ON alibaba_images
  BEGIN
    DELETE FROM alibaba_scans WHERE image = OLD.id;
  END`;
