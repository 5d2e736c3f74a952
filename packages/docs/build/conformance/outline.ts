/** A section of the page: what the tests of some files say, and the readings that they follow. */
export interface OutlineSection {
  readonly title: string;
  /** Subject, in one or two sentences of Markdown. */
  readonly about: string;
  /** Test files of the mock, below `packages/mock/src/`; a name that ends with a star stands for all that begin so. */
  readonly files: readonly string[];
  /** Counts the cases of a table of tests in place of listing them. @default false */
  readonly brief?: boolean;
  /** Numbers of readings that belong here, whatever their rows name. @default none */
  readonly readings?: readonly string[];
}

/** A chapter of the page. */
export interface OutlineChapter {
  readonly title: string;
  readonly sections: readonly OutlineSection[];
}

/** The chapters of the page besides the actions, in order. */
export const chapters: readonly OutlineChapter[] = [
  {
    title: "On the wire",
    sections: [
      {
        title: "Requests to Tencent Cloud",
        about:
          "The gateway's checks in its order, the envelope and the codes. [TCSS](../../api/tcss/index.md) describes the protocol.",
        files: ["tcss/protocol.test.ts"],
        readings: ["T40", "T42", "T44", "T47", "M10", "M17"],
      },
      {
        title: "Signatures of Tencent Cloud",
        about: "TC3-HMAC-SHA256 and the older v1 with HmacSHA1 and HmacSHA256.",
        files: ["tcss/tc3.test.ts", "tcss/v1.test.ts", "tcss/auth.test.ts", "tcss/signed-parts.test.ts"],
        readings: ["M9"],
      },
      {
        title: "Languages of Tencent Cloud",
        about: "In which language the service refuses.",
        files: ["tcss/languages.test.ts"],
        readings: ["M7", "M8"],
      },
      {
        title: "Requests to Alibaba Cloud",
        about:
          "The gateway's checks in its order, statuses, the envelope and the codes. [Security Center](../../api/sas/index.md) describes the protocol.",
        files: ["sas/protocol.test.ts"],
        readings: ["S21", "S22", "S23", "S24", "S25", "S27", "S30", "M15"],
      },
      {
        title: "Signatures of Alibaba Cloud",
        about: "ACS3-HMAC-SHA256 and the older RPC 1.0, with nonces that count once.",
        files: [
          "sas/acs3.test.ts",
          "sas/rpc1.test.ts",
          "sas/auth.test.ts",
          "sas/signed-parts.test.ts",
          "gateway/nonces.test.ts",
        ],
      },
      {
        title: "JSON or XML",
        about: "The form of an answer of Security Center.",
        files: ["sas/format.test.ts", "sas/xml.test.ts"],
        readings: ["M12", "M13"],
      },
      {
        title: "Hosts",
        about: "Which service, region and site a host name stands for.",
        files: ["tcss/hosts.test.ts", "sas/hosts.test.ts"],
      },
      {
        title: "Parameters",
        about: "Flattened and JSON parameters come to the same, and every answer is as the specs say.",
        files: [
          "wire/unflatten.test.ts",
          "wire/query-string.test.ts",
          "wire/message.test.ts",
          "wire/parsed-request.test.ts",
          "mock/conformance.test.ts",
          "mock/documented.test.ts",
        ],
        brief: true,
      },
      {
        title: "Accounts and permissions",
        about: "Keys, temporary keys, disabled keys, whose key it is, and what a key may call.",
        files: ["gateway/accounts.test.ts", "gateway/permissions.test.ts", "sts/sts.test.ts"],
        readings: ["S64", "T101", "M11", "M14"],
      },
      {
        title: "Limits",
        about: "How many requests a second, and how large.",
        files: ["gateway/rate-limiter.test.ts"],
        readings: ["S29", "T46", "M5", "M16"],
      },
      {
        title: "Ports and HTTPS",
        about: "In process, over HTTP, and over HTTPS with an authority made for the port.",
        files: ["server/fetch.test.ts", "server/listen.test.ts", "mock/tls.test.ts", "tls/create-identity.test.ts"],
        readings: ["M6"],
      },
      {
        title: "At the door",
        about: "What a port takes from callers that it does not know yet, and what web pages of others cannot do.",
        files: ["server/receive.test.ts", "server/web-page.test.ts"],
        brief: true,
      },
    ],
  },
  {
    title: "State",
    sections: [
      {
        title: "The license pool and the automatic rule",
        about: "What a sync of the inventory sets off, and that licenses add up.",
        files: ["controls/sync.test.ts", "mock/licenses-add-up.test.ts", "state/store.test.ts"],
        readings: ["T36", "T55", "M19", "M20"],
      },
      {
        title: "Scheduled scans",
        about: "From the time of the schedule to counts that lists, filters and sorting see.",
        files: ["state/registry-scans.test.ts", "state/scan-calendar.test.ts", "state/scan-findings.test.ts"],
        readings: ["M25", "M26"],
      },
      {
        title: "Scans by request",
        about: "What is true of every scan, whatever was done in between and however the clock moves.",
        files: ["state/scan-tasks.test.ts"],
      },
      {
        title: "Findings at Security Center",
        about: "The lists of an account and of its images agree, and what an image has adds up to its counters.",
        files: ["sas/findings/found-rows.test.ts"],
      },
      {
        title: "Scans and schedules at Security Center",
        about:
          "From the start of a scan to findings that lists see, with a quota, faults and images that were just pushed.",
        files: [
          "state/alibaba-scans.test.ts",
          "state/alibaba-scan-progress.test.ts",
          "state/alibaba-cycles.test.ts",
          "state/alibaba-cycle-calendar.test.ts",
        ],
      },
      {
        title: "Estates",
        about: "What there is at the start, from a seed or from options.",
        files: ["mock/create-mock.test.ts", "seed/seed-estate.test.ts", "findings/set-findings.test.ts"],
      },
      {
        title: "State in a file, snapshots",
        about: "What survives the process, and how a test comes back to where it was.",
        files: ["mock/data.test.ts", "storage/*", "state/database.test.ts"],
      },
    ],
  },
  {
    title: "Control",
    sections: [
      {
        title: "The clock",
        about: "Time moves when it is told to.",
        files: ["state/clock.test.ts"],
      },
      {
        title: "Faults",
        about: "What goes wrong on demand, and what is true afterwards.",
        files: [
          "faults/faults.test.ts",
          "faults/fault-delivery.test.ts",
          "faults/change-list.test.ts",
          "faults/page-cut.test.ts",
          "faults/rescan.test.ts",
          "faults/tcss-scan-faults.test.ts",
          "faults/sas-scan-faults.test.ts",
        ],
      },
      {
        title: "The journal",
        about: "What was asked.",
        files: ["server/request-log.test.ts"],
      },
      {
        title: "Control over HTTP and from test runners",
        about: "The same by requests under one reserved path, and by a fixture of Vitest.",
        files: ["controls/mock-*", "control-api/*", "vitest.test.ts"],
        brief: true,
      },
      {
        title: "Web pages",
        about: "What a page in a browser on this machine can do: nothing.",
        files: ["server/web-page.test.ts"],
      },
      {
        title: "Hostile input",
        about: "What random, broken, deep and endless requests do: nothing, and memory stays bounded.",
        files: ["mock/fuzz.test.ts", "mock/deep-json.test.ts", "mock/memory.test.ts", "server/receive.test.ts"],
      },
    ],
  },
];

/** Test files about the inside of the mock, of which a caller sees nothing. */
export const inside: readonly string[] = [
  "state/china-time.test.ts",
  "crypto/digest.test.ts",
  "faults/check-rule.test.ts",
  "faults/sleep.test.ts",
  // Nothing of it can be asked for over the wire yet.
  "findings/catalogue.test.ts",
  "findings/findings-of.test.ts",
  "findings/derived-rows.test.ts",
  "findings/entry-sums.test.ts",
  "findings/first-found.test.ts",
  "gateway/action-rules.test.ts",
  "gateway/gateway.test.ts",
  "gateway/handler-table.test.ts",
  "server/late-reader.test.ts",
  "tcss/findings/vulnerability-page.test.ts",
  "wire/lent-bytes.test.ts",
  "mock/first-request.test.ts",
  "server/in-order.test.ts",
  "wire/json-text.test.ts",
  "seed/hosts.test.ts",
  "state/random.test.ts",
  "seed/repositories.test.ts",
  "state/database.test.ts",
  "state/per-state.test.ts",
  "state/page-cache.test.ts",
  "state/selections.test.ts",
  "tls/der.test.ts",
  "tls/host-names.test.ts",
  "tcss/paging.test.ts",
  "tcss/findings/tallies.test.ts",
];
