/** Texts of the pages that a report does not have. Numbers are given as they are shown. */
export interface UiTexts {
  readonly menu: Readonly<Record<"accounts" | "exceptions" | "overview", string>>;
  readonly menuName: string;
  readonly skip: string;
  readonly search: string;
  readonly searchHint: string;
  readonly all: string;
  readonly apply: string;
  readonly noRows: string;
  readonly rows: (shown: string, all: string) => string;
  readonly moreThan: (shown: string) => string;
  /** Where neither the page nor the CSV has the others. */
  readonly firstRows: (shown: string) => string;
  /** The same of a search. */
  readonly firstFound: (shown: string) => string;
  /** Name of a table after the word CSV, for those who do not see the table. */
  readonly ofTable: (id: string) => string;
  readonly notFound: string;
  readonly notFoundHint: string;
  readonly found: (text: string) => string;
  readonly spread: (findings: string, images: string, accounts: string) => string;
  readonly seeAccounts: string;
  readonly nothingStored: string;
  readonly noneOpen: (id: string) => string;
  readonly acceptedBy: string;
  readonly nobodyAccepted: string;
  readonly accept: string;
  readonly renew: string;
  readonly gone: string;
  readonly noPackages: string;
  readonly noGate: string;
  readonly outOfScope: (policy: string) => string;
  readonly gateSays: Readonly<Record<"fail" | "pass" | "unknown", (policy: string) => string>>;
  readonly verdicts: Readonly<Record<"fail" | "pass" | "unknown", string>>;
  /** Kinds of findings. */
  readonly kinds: Readonly<Record<"baseline" | "build-risk" | "malware" | "secret" | "vulnerability", string>>;
  readonly scanStatuses: Readonly<Record<"canceled" | "done" | "failed" | "never" | "running", string>>;
  /** After a verdict that counts as another one by the policy. */
  readonly countsAs: (verdict: string) => string;
  readonly ruleSays: Readonly<Record<"breaks" | "excused" | "undecided", (rule: string) => string>>;
  readonly noPolicy: string;
  readonly yamlLead: string;
  readonly yamlTitle: string;
  readonly makeYaml: string;
  readonly unfit: (fields: string) => string;
  readonly sections: Readonly<
    Record<"findings" | "gate" | "history" | "newException" | "packages" | "places" | "vulnerabilityPlaces", string>
  >;
  readonly columns: Readonly<
    Record<
      | "action"
      | "file"
      | "fix"
      | "fixes"
      | "kind"
      | "licensed"
      | "name"
      | "policy"
      | "rule"
      | "scan"
      | "severity"
      | "since"
      | "verdict"
      | "version",
      string
    >
  >;
}

const EN: UiTexts = {
  menu: { overview: "Overview", accounts: "Accounts", exceptions: "Exceptions" },
  menuName: "Pages",
  skip: "Skip to content",
  search: "Search",
  searchHint: "CVE or image",
  all: "all",
  apply: "Apply",
  noRows: "There is nothing to show.",
  rows: (shown, all) => (shown === all ? `${all} ${all === "1" ? "row" : "rows"}` : `${shown} of ${all} rows`),
  firstRows: (shown) => `the first ${shown} rows; all of them: plimsoll report --full`,
  firstFound: (shown) => `the first ${shown} images; more of the name finds fewer`,
  moreThan: (shown) => `the first ${shown} rows, all in the CSV`,
  ofTable: (id) => `of the table ${id}`,
  notFound: "Not found",
  notFoundHint: "The store has nothing by this name. Search for another, or read the accounts again: plimsoll sync.",
  found: (text) => `Search for “${text}”`,
  spread: (findings, images, accounts) =>
    `${findings} open ${findings === "1" ? "finding" : "findings"} in ${images} ${images === "1" ? "image" : "images"} of ${accounts} ${accounts === "1" ? "account" : "accounts"}.`,
  seeAccounts: "See the accounts",
  nothingStored: "The store has no run yet. Read the accounts first: plimsoll sync.",
  noneOpen: (id) => `No finding ${id} is open in these accounts.`,
  acceptedBy: "Accepted in the policy",
  nobodyAccepted: "No exception of a policy that was given names it.",
  accept: "Write an exception",
  renew: "Renew",
  gone: "The cloud no longer lists this image.",
  noPackages: "No finding names a package.",
  noGate: "No policy was given. To see which rules the image breaks, and why: plimsoll ui --policy policy.yaml",
  outOfScope: (policy) => `The image is outside the scope of ${policy}.`,
  gateSays: {
    fail: (policy) => `It fails by ${policy}.`,
    pass: (policy) => `It passes by ${policy}.`,
    unknown: (policy) => `It is not known whether it passes by ${policy}.`,
  },
  verdicts: { fail: "fail", pass: "pass", unknown: "unknown" },
  kinds: {
    baseline: "baseline",
    "build-risk": "build risk",
    malware: "malware",
    secret: "secret",
    vulnerability: "vulnerability",
  },
  scanStatuses: { canceled: "canceled", done: "done", failed: "failed", never: "never", running: "running" },
  countsAs: (verdict) => `counts as ${verdict}`,
  ruleSays: {
    breaks: (rule) => `breaks ${rule}`,
    excused: (rule) => `excused from ${rule}`,
    undecided: (rule) => `not decided by ${rule}`,
  },
  noPolicy: "No policy was given. To see what its exceptions cover: plimsoll ui --policy policy.yaml",
  yamlLead: "The policy file stays the truth: fill this in, and paste the result below exceptions: of your policy.",
  yamlTitle: "To paste below exceptions:",
  makeYaml: "Make YAML",
  unfit: (fields) => `Still needed: ${fields}.`,
  sections: {
    findings: "Findings",
    gate: "Gate",
    history: "History",
    newException: "A new exception",
    packages: "By package, with the upgrade that fixes most",
    places: "Where it is",
    vulnerabilityPlaces: "Images that have it",
  },
  columns: {
    action: "Action",
    file: "File",
    fix: "Fixed in",
    fixes: "Fixes",
    kind: "Kind",
    licensed: "License",
    name: "Name",
    policy: "Policy",
    rule: "Rule",
    scan: "Scan",
    severity: "Severity",
    since: "Since",
    verdict: "Verdict",
    version: "Version",
  },
};

const ZH: UiTexts = {
  menu: { overview: "概览", accounts: "账号", exceptions: "例外" },
  menuName: "页面",
  skip: "跳到正文",
  search: "搜索",
  searchHint: "CVE 或镜像",
  all: "全部",
  apply: "应用",
  noRows: "没有可显示的内容。",
  rows: (shown, all) => (shown === all ? `共 ${all} 行` : `显示 ${shown} 行，共 ${all} 行`),
  firstRows: (shown) => `显示前 ${shown} 行；查看全部：plimsoll report --full`,
  firstFound: (shown) => `显示前 ${shown} 个镜像；输入更完整的名称可缩小范围`,
  moreThan: (shown) => `显示前 ${shown} 行，全部内容见 CSV`,
  ofTable: (id) => `（表格 ${id}）`,
  notFound: "未找到",
  notFoundHint: "存储中没有这个名称。请搜索其他名称，或重新读取账号：plimsoll sync",
  found: (text) => `搜索“${text}”`,
  spread: (findings, images, accounts) => `${accounts} 个账号的 ${images} 个镜像中有 ${findings} 个未处理的风险项。`,
  seeAccounts: "查看账号",
  nothingStored: "存储中没有任何读取结果。请先读取账号：plimsoll sync",
  noneOpen: (id) => `这些账号中没有未处理的 ${id}。`,
  acceptedBy: "策略中的例外",
  nobodyAccepted: "给定的策略中没有针对它的例外。",
  accept: "编写例外",
  renew: "续期",
  gone: "云端不再列出此镜像。",
  noPackages: "没有风险项指明软件包。",
  noGate: "没有指定策略。查看该镜像违反了哪些规则及原因：plimsoll ui --policy policy.yaml",
  outOfScope: (policy) => `该镜像不在策略 ${policy} 的范围内。`,
  gateSays: {
    fail: (policy) => `按照策略 ${policy}：不通过。`,
    pass: (policy) => `按照策略 ${policy}：通过。`,
    unknown: (policy) => `按照策略 ${policy}：无法判定是否通过。`,
  },
  verdicts: { fail: "不通过", pass: "通过", unknown: "未知" },
  kinds: {
    baseline: "基线风险",
    "build-risk": "构建指令风险",
    malware: "恶意文件",
    secret: "敏感信息",
    vulnerability: "漏洞",
  },
  scanStatuses: { canceled: "已取消", done: "已完成", failed: "失败", never: "从未扫描", running: "扫描中" },
  countsAs: (verdict) => `计为${verdict}`,
  ruleSays: {
    breaks: (rule) => `违反 ${rule}`,
    excused: (rule) => `${rule} 的例外`,
    undecided: (rule) => `${rule} 无法判定`,
  },
  noPolicy: "没有指定策略。查看例外的覆盖范围：plimsoll ui --policy policy.yaml",
  yamlLead: "以策略文件为准：填写以下内容，并将结果粘贴到策略的 exceptions: 之下。",
  yamlTitle: "粘贴到 exceptions: 之下",
  makeYaml: "生成 YAML",
  unfit: (fields) => `还需要填写：${fields}。`,
  sections: {
    findings: "风险项",
    gate: "策略判定",
    history: "历史",
    newException: "新建例外",
    packages: "按软件包，以及可修复最多漏洞的升级",
    places: "所在位置",
    vulnerabilityPlaces: "受影响的镜像",
  },
  columns: {
    action: "操作",
    file: "文件",
    fix: "修复版本",
    fixes: "可修复",
    kind: "类型",
    licensed: "授权",
    name: "名称",
    policy: "策略",
    rule: "规则",
    scan: "扫描",
    severity: "严重程度",
    since: "起始时间",
    verdict: "判定",
    version: "版本",
  },
};

/** Name of something in the language of the pages; what they have no name for is shown as it is. */
export function nameIn(names: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}

/** Texts of the pages by language. */
export const UI_TEXTS: Readonly<Record<"en" | "zh", UiTexts>> = { en: EN, zh: ZH };
