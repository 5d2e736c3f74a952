import { readdirSync } from "node:fs";
import type { StarlightUserConfig } from "@astrojs/starlight/types";
import { type Chapter, chapters } from "./catalog.ts";
import { groupsOf } from "./operation-groups.ts";

type Sidebar = NonNullable<StarlightUserConfig["sidebar"]>;

/** The guides by group, in the order of the navigation. */
const groups: readonly { readonly label: string; readonly chinese: string; readonly guides: readonly string[] }[] = [
  { label: "Start", chinese: "入门", guides: ["index", "getting-started", "accounts", "scan"] },
  { label: "Gate", chinese: "门禁", guides: ["pipelines", "admission", "check", "reports"] },
  {
    label: "Estate",
    chinese: "资产",
    guides: ["licenses", "schedules", "report", "history", "fleet", "one-file-to-a-fleet"],
  },
  { label: "Build", chinese: "开发", guides: ["testing", "migrating", "troubleshooting"] },
  {
    label: "Packages",
    chinese: "软件包",
    guides: ["cli", "client", "core", "mock", "generated/emulator", "specs", "types", "validators"],
  },
];

/** Guides that have no place in a group: nobody shall miss them. */
const others: readonly string[] = readdirSync(new URL("../guides/", import.meta.url))
  .filter((file) => file.endsWith(".md"))
  .map((file) => file.replace(/\.md$/, ""))
  .filter((name) => !groups.some(({ guides }) => guides.includes(name)));

/** The links beside every page: guides, packages, services. */
export const sidebar: Sidebar = [
  ...groups.map(({ label, chinese, guides }) => ({
    label,
    translations: { "zh-CN": chinese },
    items: guides.map((name) => guideLink(name)),
  })),
  ...(others.length === 0 ? [] : [{ label: "More", items: others.map((name) => `guides/${name}`) }]),
  ...chapters.map((chapter) => serviceLinks(chapter)),
  {
    label: "Reference",
    translations: { "zh-CN": "参考" },
    items: [
      { label: "Error codes", translations: { "zh-CN": "错误码" }, link: "/api/errors.html" },
      { label: "API of the packages", translations: { "zh-CN": "软件包 API" }, link: "/packages.html" },
    ],
  },
];

/** A generated guide has no Chinese form that would bring its title. */
function guideLink(name: string): string | { slug: string; label: string; translations: Record<string, string> } {
  if (name === "generated/emulator")
    return {
      slug: `guides/${name}`,
      label: "What the emulator does",
      translations: { "zh-CN": "模拟器实现了什么" },
    };
  return name === "index" ? name : `guides/${name}`;
}

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
