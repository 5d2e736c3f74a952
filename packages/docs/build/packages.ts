/** A package whose exports have a reference. */
export interface DocumentedPackage {
  /** Name of its folder. */
  readonly folder: string;
  readonly name: string;
  /** One sentence about it, by language of the site. */
  readonly description: Readonly<Record<"en" | "zh", string>>;
  /** Path in the site of its reference. */
  readonly href: string;
}

/** The packages whose exports have a reference. */
export const documentedPackages: readonly DocumentedPackage[] = [
  documented(
    "client",
    "Calls every action, typed, signed, limited and retried",
    "调用全部接口：带类型、签名、限频和重试",
  ),
  documented(
    "core",
    "Images, findings, licenses, schedules, policies and verdicts",
    "镜像、风险、授权、定时扫描、策略与判定",
  ),
  documented("mock", "The emulator of both services, for tests", "两个服务的模拟器，用于测试"),
  documented("store", "History of findings in SQLite or PostgreSQL", "风险历史，保存在 SQLite 或 PostgreSQL 中"),
  documented(
    "recorder",
    "Records real services without secrets, and answers from it",
    "录制真实服务的应答（不含密钥）并重放",
  ),
  documented("import", "Images of scan reports and layouts for the emulator", "把扫描报告和镜像布局中的镜像导入模拟器"),
  documented(
    "fleet",
    "Hundreds of accounts on PostgreSQL: jobs, workers, schedules",
    "用 PostgreSQL 管理数百个账号：任务、工作进程和读取时间",
  ),
  documented("ui", "The report and the pages of the store", "报告与历史页面"),
];

function documented(folder: string, en: string, zh: string): DocumentedPackage {
  const name = `@plimsoll/${folder}`;
  return { folder, name, description: { en, zh }, href: `/reference/packages/modules/_plimsoll_${folder}.html` };
}
