/** A rule of the emulator that is not one action's, with the readings that it follows. */
export interface GeneralRule {
  readonly title: string;
  /** Subject, in one or two sentences of Markdown. */
  readonly about: string;
  /** Numbers of readings that belong here, whatever their rows name. @default none */
  readonly readings?: readonly string[];
}

/** Rules about one subject, a table of the page. */
export interface Chapter {
  readonly title: string;
  readonly rules: readonly GeneralRule[];
}

/** The chapters of the page besides the actions, in order. */
export const chapters: readonly Chapter[] = [
  {
    title: "On the wire",
    rules: [
      {
        title: "Requests to Tencent Cloud",
        about:
          "The gateway's checks in its order, the envelope and the codes. [TCSS](../../api/tcss/index.md) describes the protocol.",
        readings: ["T40", "T42", "T44", "T47", "M10", "M17"],
      },
      {
        title: "Signatures of Tencent Cloud",
        about: "TC3-HMAC-SHA256 and the older v1 with HmacSHA1 and HmacSHA256.",
        readings: ["M9"],
      },
      {
        title: "Languages of Tencent Cloud",
        about: "In which language the service refuses.",
        readings: ["M7", "M8"],
      },
      {
        title: "Requests to Alibaba Cloud",
        about:
          "The gateway's checks in its order, statuses, the envelope and the codes. [Security Center](../../api/sas/index.md) describes the protocol.",
        readings: ["S21", "S22", "S23", "S24", "S25", "S27", "S30", "M15"],
      },
      {
        title: "Signatures of Alibaba Cloud",
        about: "ACS3-HMAC-SHA256 and the older RPC 1.0, with nonces that count once.",
      },
      {
        title: "JSON or XML",
        about: "The form of an answer of Security Center.",
        readings: ["M12", "M13"],
      },
      {
        title: "Hosts",
        about: "Which service, region and site a host name stands for.",
      },
      {
        title: "Parameters",
        about: "Flattened and JSON parameters come to the same, and every answer is as the specs say.",
      },
      {
        title: "Accounts and permissions",
        about: "Keys, temporary keys, disabled keys, whose key it is, and what a key may call.",
        readings: ["S64", "T101", "M11", "M14"],
      },
      {
        title: "Limits",
        about: "How many requests a second, and how large.",
        readings: ["S29", "T46", "M5", "M16"],
      },
      {
        title: "Ports and HTTPS",
        about: "In process, over HTTP, and over HTTPS with an authority made for the port.",
        readings: ["M6"],
      },
      {
        title: "At the door",
        about: "What a port takes from callers that it does not know yet, and what web pages of others cannot do.",
      },
    ],
  },
  {
    title: "State",
    rules: [
      {
        title: "The license pool and the automatic rule",
        about: "What a sync of the inventory sets off, and that licenses add up.",
        readings: ["T36", "T55", "M19", "M20"],
      },
      {
        title: "Scheduled scans",
        about: "From the time of the schedule to counts that lists, filters and sorting see.",
        readings: ["M25", "M26"],
      },
      {
        title: "Scans by request",
        about: "What is true of every scan, whatever was done in between and however the clock moves.",
      },
      {
        title: "Findings at Security Center",
        about: "The lists of an account and of its images agree, and what an image has adds up to its counters.",
      },
      {
        title: "Scans and schedules at Security Center",
        about:
          "From the start of a scan to findings that lists see, with a quota, faults and images that were just pushed.",
      },
      {
        title: "Estates",
        about: "What there is at the start, from a seed or from options.",
      },
      {
        title: "State in a file, snapshots",
        about: "What survives the process, and how a test comes back to where it was.",
      },
    ],
  },
  {
    title: "Control",
    rules: [
      {
        title: "The clock",
        about: "Time moves when it is told to.",
      },
      {
        title: "Faults",
        about: "What goes wrong on demand, and what is true afterwards.",
      },
      {
        title: "The journal",
        about: "What was asked.",
      },
      {
        title: "Control over HTTP and from test runners",
        about: "The same by requests under one reserved path, and by a fixture of Vitest.",
      },
      {
        title: "Web pages",
        about: "What a page in a browser on this machine can do: nothing.",
      },
      {
        title: "Hostile input",
        about: "What random, broken, deep and endless requests do: nothing, and memory stays bounded.",
      },
    ],
  },
];
