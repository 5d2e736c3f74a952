import { errorPath } from "./error-page.ts";
import type { Guide } from "./guides.ts";
import { type Html, breakable, html } from "./html.ts";
import type { Operation } from "./operation.ts";
import { operationPath } from "./operation-page.ts";
import { linkFrom } from "./page.ts";
import { referencePath } from "./reference.ts";
import { groupsOf, servicePath } from "./service-page.ts";
import type { Service } from "./services.ts";
import type { Spec } from "@plimsoll/specs/reader";

/** A group of links beside every page. */
export interface NavigationGroup {
  readonly title: string;
  readonly links: readonly NavigationLink[];
}

/** One link beside every page. */
export interface NavigationLink {
  /** Path in the site. */
  readonly path: string;
  readonly title: string;
  /** True if the title is a name from the API. */
  readonly isName?: boolean;
}

/** Data about a service for making the site. */
export interface Chapter {
  readonly service: Service;
  readonly spec: Spec;
  readonly operations: readonly Operation[];
}

/** The links beside every page: the guides by section, then the services. */
export function navigationOf(guides: readonly Guide[], chapters: readonly Chapter[]): NavigationGroup[] {
  const sections = [...new Set(guides.map(({ head }) => head.section))];
  return [
    ...sections.map((title) => ({
      title,
      links: guides
        .filter(({ head }) => head.section === title)
        .map(({ head, page }) => ({ path: page.path, title: head.label })),
    })),
    ...chapters.map(({ service, spec, operations }) => ({
      title: `${service.cloud} ${service.short}`,
      links: [
        { path: servicePath(service), title: "Overview" },
        ...groupsOf(spec, operations).flatMap((group) =>
          group.operations.map((operation) => ({
            path: operationPath(operation),
            title: operation.action,
            isName: true,
          })),
        ),
        { path: referencePath(service), title: "Interactive reference" },
      ],
    })),
    { title: "Both services", links: [{ path: errorPath, title: "Error codes" }] },
  ];
}

/** The links as HTML, the page that is open marked. */
export function navigationList(groups: readonly NavigationGroup[], open: string): Html {
  return html`${groups.map(
    ({ title, links }) =>
      html`<p class="group">${title}</p>
        <ul>
          ${links.map((link) => html`<li>${navigationLink(link, open)}</li> `)}
        </ul> `,
  )}`;
}

function navigationLink({ path, title, isName }: NavigationLink, open: string): Html {
  const text = isName === true ? html`<code>${breakable(title)}</code>` : title;
  const current = path === open && html`aria-current="page"`;
  return html`<a href="${linkFrom(open, path)}" ${current}>${text}</a>`;
}
