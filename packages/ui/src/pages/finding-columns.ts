import { foreign, html, plain } from "../html/html.js";
import { REPORT_SEVERITIES } from "../model/report-model.js";
import { nameIn } from "../texts/ui-texts.js";
import { shownDay } from "../texts/texts.js";
import { findingLink, imageLink } from "./links.js";
import { runningColumn } from "./overview-page.js";
import type { PageContext } from "./page-context.js";
import type { FindingRow } from "./page-data.js";
import { type PageColumn, severityCell } from "./page-table.js";

/** Columns of findings. What the page is about stands in its heading; in the CSV it stands in each row. */
export function findingColumns(context: PageContext, about: "id" | "image"): readonly PageColumn<FindingRow>[] {
  const { texts, ui } = context;
  const { columns } = texts;
  const id: PageColumn<FindingRow> = {
    name: "id",
    kind: "name",
    value: (row) => row.id,
    ...(about === "image" && { heading: columns.id, cell: (row: FindingRow) => findingLink(row.id) }),
  };
  const image: PageColumn<FindingRow> = {
    name: "image",
    kind: "name",
    value: (row) => row.image,
    ...(about === "id" && {
      heading: columns.image,
      cell: (row: FindingRow) => imageLink({ ...row, name: row.image }),
    }),
  };
  return [
    ...(about === "id" ? [image, id] : [id, image]),
    { name: "image_id", kind: "name", value: ({ identity }) => identity },
    text({ name: "account", heading: columns.account, of: ({ account }) => account }, about === "id"),
    {
      name: "severity",
      kind: "text",
      heading: ui.columns.severity,
      cell: ({ severity }) => severityCell(context, severity),
      value: ({ severity }) => severity,
      // Sorted from the top, the worst come first.
      order: ({ severity }) => -REPORT_SEVERITIES.indexOf(severity),
    },
    {
      name: "kind",
      kind: "name",
      value: ({ kind }) => kind,
      ...(about === "image" && {
        heading: ui.columns.kind,
        cell: ({ kind }: FindingRow) => foreign(nameIn(ui.kinds, kind)),
      }),
    },
    text({ name: "package", heading: columns.package, of: (row) => row.package ?? row.path }),
    text({ name: "version", heading: ui.columns.version, of: ({ version }) => version }),
    text({ name: "fixed_in", heading: ui.columns.fix, of: ({ fixes }) => fixes.join(" ") }),
    ...(about === "id" ? [runningColumn<FindingRow>(context)] : [rulesColumn(context)]),
    {
      name: "since",
      kind: "text",
      heading: ui.columns.since,
      cell: ({ since }) => shownDay(since),
      value: ({ since }) => since,
    },
  ];
}

/** Judgment of the policy's rules on a finding; empty, and so not shown, without a policy. */
function rulesColumn({ ui }: PageContext): PageColumn<FindingRow> {
  return {
    name: "rules",
    kind: "name",
    heading: ui.columns.policy,
    cell: ({ rules = [] }) =>
      rules.map(
        ({ rule, says }) =>
          html`<span class="state ${says === "breaks" && "fail"}">${ui.ruleSays[says](plain(rule))}</span> `,
      ),
    value: ({ rules = [] }) => rules.map(({ rule, says }) => `${rule} ${says}`).join(" "),
  };
}

interface TextColumn {
  readonly name: string;
  readonly heading: string;
  readonly of: (row: FindingRow) => string | undefined;
}

function text({ name, heading, of }: TextColumn, isShown = true): PageColumn<FindingRow> {
  return {
    name,
    kind: "name",
    value: of,
    ...(isShown && { heading, cell: (row: FindingRow) => foreign(of(row) ?? "") }),
  };
}
