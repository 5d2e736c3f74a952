import type { StarlightUserConfig } from "@astrojs/starlight/types";
import { type Chapter, chapters } from "./catalog.ts";
import { groupsOf } from "./operation-groups.ts";

type Sidebar = NonNullable<StarlightUserConfig["sidebar"]>;

const guides = (...names: readonly string[]): string[] => names.map((name) => `guides/${name}`);

/** The links beside every page: guides, packages, services. */
export const sidebar: Sidebar = [
  {
    label: "Start",
    translations: { "zh-CN": "入门" },
    items: ["index", ...guides("getting-started", "accounts", "scan")],
  },
  {
    label: "Gate",
    translations: { "zh-CN": "门禁" },
    items: guides("pipelines", "admission", "check", "reports"),
  },
  {
    label: "Estate",
    translations: { "zh-CN": "资产" },
    items: guides("report", "history"),
  },
  {
    label: "Packages",
    translations: { "zh-CN": "软件包" },
    items: [
      ...guides("cli", "client", "core", "mock", "generated/emulator", "specs", "types", "validators"),
      { label: "API reference", translations: { "zh-CN": "API 参考" }, link: "/packages.html" },
    ],
  },
  ...chapters.map((chapter) => serviceLinks(chapter)),
  {
    label: "Both services",
    translations: { "zh-CN": "两个服务" },
    items: [{ label: "Error codes", translations: { "zh-CN": "错误码" }, link: "/api/errors.html" }],
  },
];

function serviceLinks({ service, spec, operations }: Chapter): Sidebar[number] {
  const actions = groupsOf(spec, operations).flatMap((group) => group.operations);
  return {
    label: `${service.cloud} ${service.short}`,
    collapsed: true,
    items: [
      { label: "Overview", translations: { "zh-CN": "概览" }, link: `/api/${service.id}.html` },
      ...actions.map(({ action }) => ({ label: action, link: `/api/${service.id}/${action}.html` })),
    ],
  };
}
