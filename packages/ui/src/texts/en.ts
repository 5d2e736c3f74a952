import type { ReportTexts } from "./report-texts.js";

/** One or several, by a number as it is shown. */
function of(count: string, one: string, several: string): string {
  return `${count} ${count === "1" ? one : several}`;
}

function worstFindings(severity: string, count: string, images: string): string {
  const word = severity.toLowerCase();
  return `${of(count, `${word} finding`, `${word} findings`)} in ${of(images, "image", "images")}`;
}

/** The texts in English. */
export const EN: ReportTexts = {
  lang: "en",
  title: "Container image report",
  contents: "Sections",
  severities: {
    critical: "Critical",
    high: "High",
    medium: "Medium",
    low: "Low",
    none: "None",
    unknown: "Unknown",
  },
  states: { complete: "complete", incomplete: "incomplete", failed: "failed", never: "never read" },
  clouds: { "Alibaba Cloud": "Alibaba Cloud", "Tencent Cloud": "Tencent Cloud" },
  lists: { hosts: "images on hosts", registries: "images in registries", findings: "findings of images" },
  remedies: {
    allow: "Allow the key what it lacks, which plimsoll doctor names, and read again.",
    "read-again": "Read the account again; if it stays so, ask plimsoll doctor.",
  },
  exceptionStates: { active: "active", expiring: "expires soon", expired: "expired", unused: "unused" },
  sections: {
    complete: "Is it all there?",
    changed: "What changed",
    first: "What to do first",
    trend: "Trend",
    where: "Where it is",
    images: "Worst images",
    exceptions: "Exceptions",
    licenses: "Licenses and schedules",
    method: "Method",
  },
  columns: {
    account: "Account",
    closed: "Gone",
    day: "Day",
    distribution: "By severity",
    expires: "Expires",
    findings: "Findings",
    from: "From",
    id: "Finding",
    image: "Image",
    images: "Images",
    list: "List",
    net: "Balance",
    opened: "New",
    owner: "Owner",
    package: "Package",
    read: "Last read",
    reason: "Reason",
    received: "Rows",
    repository: "Repository",
    running: "Running",
    scanned: "Last scan",
    state: "State",
    to: "To",
    total: "Total",
  },
  yes: "yes",
  no: "no",
  notKnown: "not known",
  never: "never",
  filter: "Filter rows",
  filterShown: (rows) => `Filter the ${rows} rows shown`,
  headline: {
    noImages: "There are no images",
    noFindings: (images) => `No open findings in ${of(images, "image", "images")}`,
    noneKnown: "No open findings in what was read",
    worst: worstFindings,
    atLeast: (...facts) => `At least ${worstFindings(...facts)}`,
    more: (count, day) => `${count} more than on ${day}`,
    fewer: (count, day) => `${count} fewer than on ${day}`,
    same: (day) => `as many as on ${day}`,
    joined: (state, before) => `${state}, ${before}`,
  },
  madeAt: (time, program) => `Made ${time} by ${program}`,
  facts: { findings: "open findings", images: "images", running: "running", unscanned: "not known" },
  unscanned: (images) =>
    `Nothing is known about ${of(images, "image", "images")}: never scanned, without a license, or the scan failed. To see which: plimsoll images list`,
  complete: (lists, accounts, oldest) =>
    `Yes. All ${of(lists, "list", "lists")} of ${of(accounts, "account", "accounts")} were read completely; the oldest reading is of ${oldest}.`,
  old: (days) =>
    `That is ${of(days, "day", "days")} ago, so what has changed since is not in here. To read the accounts again: plimsoll sync`,
  nothingRead: "Nothing was read, so this report says nothing about the accounts.",
  incomplete: (lists, all) =>
    `No. ${lists} of ${of(all, "list", "lists")} ${lists === "1" ? "was" : "were"} not read completely, so there may be more than this report says.`,
  changesSince: (time, opened, closed) =>
    `Since ${time}, ${of(opened, "finding is", "findings are")} new and ${of(closed, "is", "are")} gone.`,
  imagesChanged: (added, removed) => `${of(added, "image is", "images are")} new, ${of(removed, "is", "are")} gone.`,
  noEarlier: "Nothing earlier is stored to compare with.",
  noChanges: "No repository has changed.",
  upgradesRemove: (upgrades, removed, all) =>
    `${of(upgrades, "upgrade removes", "upgrades remove")} ${removed} of ${of(all, "open finding", "open findings")}.`,
  noUpgrades: "No upgrade is known that removes a finding.",
  trend: {
    title: "Open findings by day and severity",
    worstTitle: "Open critical and high findings by day",
    worstDescription: (first, last) =>
      `Critical and high findings alone: from ${first} to ${last}, the critical ones at the bottom.`,
    description: (days, first, last) =>
      `A bar for each of ${of(days, "day", "days")}, from ${first} to ${last} findings, the worst severity at the bottom.`,
    gaps: (days) => `On ${of(days, "day", "days")} nothing was read; they have no bar.`,
    tooShort: "A trend needs two days; only one is stored.",
    none: "No day is stored.",
  },
  treemap: {
    title: "Open findings by repository",
    description: (repositories) =>
      `A field for each of ${of(repositories, "repository", "repositories")}: its size is the number of open findings, its color the worst severity.`,
    others: (repositories) => of(repositories, "other", "others"),
    none: "No repository has an open finding.",
  },
  dataTable: "The same as a table",
  rowsShown: (shown, all) => `${shown} of ${of(all, "row", "rows")}. All of them: plimsoll report --full`,
  firstRows: (shown) => `The first ${of(shown, "row", "rows")}. All of them: plimsoll report --full`,
  noImages: "No image has an open finding.",
  noPolicy: "No policy was given, so there are no exceptions and no verdict.",
  noExceptions: "The policy has no exceptions.",
  days: (left) =>
    left < 0
      ? `${of(String(-left), "day", "days")} ago`
      : left === 0
        ? "today"
        : `in ${of(String(left), "day", "days")}`,
  verdict: (fail, unknown, pass) => `By the policy, ${fail} fail, ${unknown} unknown, ${pass} pass.`,
  licenses: {
    none: "No image of these accounts needs a license. To see the quota of scans: plimsoll license status",
    leftNotAsked:
      "What is left was not asked, as the report is made of the store. To have it here: plimsoll report --online",
    line: {
      covered: (licensed, images) => `${licensed} of ${of(images, "image has", "images have")} a license`,
      running: (images) => `${of(images, "running image has", "running images have")} none`,
      left: {
        license: (left) => `${of(left, "license is", "licenses are")} left`,
        "scan-quota": (left) => `${of(left, "scan is", "scans are")} left in this billing cycle`,
      },
      leftUnknown: "the service does not say how many are left",
      ends: (day) => `they end on ${day}`,
      expired: "they have expired",
      unread: (reason) => `what is left is not known: ${reason}, see plimsoll doctor`,
      and: "; ",
    },
  },
  schedules: {
    none: "No account has a schedule.",
    notAsked:
      "Schedules are not known, as the report is made of the store. To have them here: plimsoll report --online",
    kinds: { host: "scan of images on hosts", registry: "scan of images in registries", images: "scan of images" },
    on: (name, next) => `${name} runs next at ${next}`,
    earliest: (name, next) => `${name} runs next at ${next} or some days later`,
    off: (name) => `${name} is off`,
    unset: (name) => `${name} was never set`,
    unsaid: (name) => `${name} has settings that this version cannot express`,
    unread: (name, reason) => `${name} is not known: ${reason}, see plimsoll doctor`,
  },
  method: {
    read: (runs) =>
      `The numbers are those of the last reading of each account; ${of(runs, "reading is", "readings are")} stored.`,
    open: "A finding is open until the cloud no longer lists it, or calls it fixed, a false positive or ignored. What an incomplete list leaves out stays open.",
    upgrades:
      "An upgrade counts the findings for which the cloud names exactly this version as the fix, so it may remove more than it says.",
    unknown: "A severity is unknown where the cloud says none, or one that its documentation does not know.",
    policy: (file, digest) => `Policy ${file}, SHA-256 ${digest}.`,
    program: (program) => `Made by ${program}.`,
  },
};
