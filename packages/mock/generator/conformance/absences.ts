/** A feature of the clouds that the emulator lacks. */
export interface Absence {
  readonly what: string;
  readonly why: string;
  /** Advice for a user who needs it. */
  readonly instead: string;
}

/** Everything that the emulator lacks, with the reason. */
export const absences: readonly Absence[] = [
  {
    what: "Other actions of the two services",
    why: "Every action here has a spec, read from the vendor's page, and behavior with tests. An action without them is refused, as one that does not exist",
    instead: "Add a spec file and a handler; CONTRIBUTING has the steps",
  },
  {
    what: "Scanning",
    why: "It has no image to look into. What a scan finds is made up from the seed and the image, and is the same in each run",
    instead: "Import a report of Trivy or Grype for findings that are real",
  },
  {
    what: "STS and RAM as services",
    why: "They are other products with other APIs. Tokens and policies are checked, not issued",
    instead: "Give `createMock` an account with `token`, `expiresAtMs`, `allow` and `deny`",
  },
  {
    what: "Several accounts with an estate each",
    why: "A test needs one, and two mocks are two estates",
    instead: "Make a mock for each account",
  },
  {
    what: "Billing, trials and orders",
    why: "No action of these buys a license or an edition",
    instead: "`mock.licenses.set` changes the pool",
  },
  {
    what: "Events by a timer",
    why: "A test that waits is slow and fails now and then. What is due happens at the next request or look",
    instead: "`mock.clock` moves the time, `mock.sync()` updates the inventory",
  },
  {
    what: "Tencent Cloud's limits by main account and by address",
    why: "They exist beside the limit of a sub-account for an action and a region, which is counted; their numbers are not documented",
    instead: "`requestsPerSecond` and `owner` of an account, or the fault `throttle`",
  },
  {
    what: "Multipart bodies of Tencent Cloud",
    why: "They are for actions that say so, and no action of TCSS does",
    instead: "JSON, or a form with the older signature",
  },
  {
    what: "Compressed answers",
    why: "A gateway may compress and need not; a client that asks for it takes an answer that is not",
    instead: "Nothing; every client reads them",
  },
  {
    what: "ACS3-HMAC-SM3, ACS3-RSA-SHA256, bearer and ID tokens",
    why: "The documents of the protocol describe HMAC-SHA256 only; the others are known by name from the vendor's clients",
    instead: "ACS3-HMAC-SHA256, which the vendor's clients use unless told otherwise",
  },
];
