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
  readonly noUpgrade: string;
  readonly noPolicy: string;
  readonly yamlLead: string;
  readonly yamlTitle: string;
  readonly makeYaml: string;
  readonly unfit: (fields: string) => string;
  readonly sections: Readonly<
    Record<"findings" | "history" | "newException" | "places" | "upgrades" | "vulnerabilityPlaces", string>
  >;
  readonly columns: Readonly<
    Record<"action" | "file" | "fix" | "kind" | "licensed" | "name" | "scan" | "severity" | "since" | "version", string>
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
  moreThan: (shown) => `the first ${shown} rows, all in the CSV`,
  ofTable: (id) => `of the table ${id}`,
  notFound: "Not found",
  notFoundHint: "The store has nothing by this name. Search for another, or read the accounts again: plimsoll sync.",
  found: (text) => `Search for “${text}”`,
  spread: (findings, images, accounts) =>
    `${findings} open ${findings === "1" ? "finding" : "findings"} in ${images} ${images === "1" ? "image" : "images"} of ${accounts} ${accounts === "1" ? "account" : "accounts"}.`,
  seeAccounts: "See the accounts",
  nothingStored: "The store holds no reading. Read the accounts first: plimsoll sync.",
  noneOpen: (id) => `No finding ${id} is open in these accounts.`,
  acceptedBy: "Accepted in the policy",
  nobodyAccepted: "No exception of a policy that was given names it.",
  accept: "Write an exception",
  renew: "Renew",
  gone: "The cloud no longer lists this image.",
  noUpgrade: "No upgrade is known that removes a finding.",
  noPolicy: "No policy was given. To see what its exceptions cover: plimsoll ui --policy policy.yaml",
  yamlLead: "The policy file stays the truth: fill this in, and paste the result below exceptions: of your policy.",
  yamlTitle: "To paste below exceptions:",
  makeYaml: "Make YAML",
  unfit: (fields) => `Still needed: ${fields}.`,
  sections: {
    findings: "Findings",
    history: "History",
    newException: "A new exception",
    places: "Where it is",
    upgrades: "What to upgrade",
    vulnerabilityPlaces: "Images that have it",
  },
  columns: {
    action: "Action",
    file: "File",
    fix: "Fixed in",
    kind: "Kind",
    licensed: "License",
    name: "Name",
    scan: "Scan",
    severity: "Severity",
    since: "Since",
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
  noUpgrade: "没有已知的升级可以消除风险项。",
  noPolicy: "没有指定策略。查看例外的覆盖范围：plimsoll ui --policy policy.yaml",
  yamlLead: "以策略文件为准：填写以下内容，并将结果粘贴到策略的 exceptions: 之下。",
  yamlTitle: "粘贴到 exceptions: 之下",
  makeYaml: "生成 YAML",
  unfit: (fields) => `还需要填写：${fields}。`,
  sections: {
    findings: "风险项",
    history: "历史",
    newException: "新建例外",
    places: "所在位置",
    upgrades: "需要升级的软件包",
    vulnerabilityPlaces: "受影响的镜像",
  },
  columns: {
    action: "操作",
    file: "文件",
    fix: "修复版本",
    kind: "类型",
    licensed: "授权",
    name: "名称",
    scan: "扫描",
    severity: "严重程度",
    since: "起始时间",
    version: "版本",
  },
};

/** Texts of the pages by language. */
export const UI_TEXTS: Readonly<Record<"en" | "zh", UiTexts>> = { en: EN, zh: ZH };
