import { type Html, foreign, html } from "../html/html.js";

/** Link to a vulnerability, or to any finding with an ID. */
export function findingLink(id: string): Html {
  return id === "" ? html`?` : html`<a href="/v/${encodeURIComponent(id)}">${foreign(id)}</a>`;
}

/** Link to an image. */
export function imageLink({
  account,
  identity,
  name,
}: {
  readonly account: string;
  readonly identity: string;
  readonly name: string;
}): Html {
  return html`<a href="/image?${new URLSearchParams({ account, id: identity }).toString()}">${foreign(name)}</a>`;
}
