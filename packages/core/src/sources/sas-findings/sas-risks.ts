import type { SasClient } from "@plimsoll/client";
import { pMapIterable } from "p-map";

import { type ListVerdict, judgeList } from "../../findings/completeness.js";
import type { Finding, FindingState } from "../../findings/finding.js";
import { Occurrences } from "../../findings/occurrences.js";
import type { VulnerabilityTexts } from "../../findings/vulnerability-texts.js";
import type { Image } from "../../image/image.js";
import type { FindingReader, ReadPart, ReadingTarget } from "../../reading/finding-reader.js";
import { findingImageOf } from "./finding-image.js";
import { failureOf } from "./sas-failure.js";
import type { SasLists } from "./sas-lists.js";
import { BASELINES, BUILD_RISKS, type RiskList, type RiskQuery, SECRETS } from "./sas-risk-lists.js";
import { readSecretStates } from "./secret-states.js";
import { verdictOfPages, worstOf } from "./verdict-of-pages.js";

const NAME = "Alibaba Cloud sensitive files, baselines and build risks";
/** Images that are read at the same time: enough to use the ten requests a second of an action. */
const CONCURRENCY = 4;

interface Run {
  readonly client: Pick<SasClient, "call">;
  readonly lists: SasLists;
  readonly texts: VulnerabilityTexts;
  readonly signal: AbortSignal | undefined;
  /** Refusals of the account, by list; a refused list is not asked for again. */
  readonly denied: Map<object, unknown>;
}

interface ListResult {
  readonly findings: readonly Finding[];
  readonly verdict: ListVerdict;
  readonly error?: unknown;
}

const EMPTY: ListResult = { findings: [], verdict: { code: "complete", compared: false } };

/**
 * Reads the sensitive files, the baseline checks and the build risks of images: three lists with one outcome, the worst of the
 * three. The service has the last two for one image at a time only.
 */
export function sasRisks(client: Pick<SasClient, "call">, lists: SasLists, texts: VulnerabilityTexts): FindingReader {
  return {
    name: NAME,
    cloud: "alibaba",
    list: "risk",
    takes: ({ image, reading }) => image.cloud === "alibaba" && image.key !== "" && reading.lists.risk !== undefined,
    async *read(targets: Iterable<ReadingTarget>, { signal }): AsyncGenerator<ReadPart, void, undefined> {
      const all = [...targets];
      if (all.length === 0) return;
      const run: Run = { client, lists, texts, signal, denied: new Map() };
      const states = await readSecretStates(client, lists, {
        signal,
        image: all.length === 1 ? all[0]?.image : undefined,
      });
      const read = async (target: ReadingTarget) => {
        const ofImage = states?.get(target.image.key);
        const hasSecrets = states === undefined || ofImage !== undefined;
        return readImage(run, target, { hasSecrets, stateOf: (kind) => ofImage?.get(kind) ?? "open" });
      };
      yield* pMapIterable(all, read, { concurrency: CONCURRENCY });
    },
  };
}

async function readImage(
  run: Run,
  { image, reading }: ReadingTarget,
  { hasSecrets, stateOf }: { readonly hasSecrets: boolean } & Pick<RiskQuery, "stateOf">,
): Promise<ReadPart> {
  const { client, signal } = run;
  const query: RiskQuery = { client, image, signal, stateOf };
  const [secrets, baselines, buildRisks] = await Promise.all([
    hasSecrets ? readList(run, SECRETS, query) : EMPTY,
    countsNoBaseline(image) ? EMPTY : readList(run, BASELINES, query),
    readList(run, BUILD_RISKS, query),
  ]);
  const { verdict, error } = worstOf(secrets, baselines, buildRisks);
  const isStale = verdict.code === "complete" && reading.stale;
  return {
    findings: [...secrets.findings, ...baselines.findings, ...buildRisks.findings],
    outcomes: [
      {
        image: reading.image,
        cloud: "alibaba",
        list: "risk",
        reader: NAME,
        verdict: isStale ? { ...verdict, code: "stale" } : verdict,
        ...(error !== undefined && { error }),
      },
    ],
  };
}

/** `HcCount` of the inventory counts baselines; images that were not scanned are not read at all. */
function countsNoBaseline({ raw }: Image): boolean {
  return "HcCount" in raw && raw.HcCount === 0;
}

async function readList<Row extends object>(run: Run, list: RiskList<Row>, query: RiskQuery): Promise<ListResult> {
  const { lists, signal, denied } = run;
  if (denied.has(list)) return { findings: [], verdict: judgeList("denied"), error: denied.get(list) };
  const source = list.open(query);
  const pages = lists.open<Row>(source);
  const rows: Row[] = [];
  const states = new Map<string, FindingState>();
  const found = () => findingsOf(run, list, { query, rows, stateOf: (row) => states.get(source.identityOf(row)) });
  try {
    for await (const row of pages.rows()) rows.push(row);
    for (const { state, open } of rows.length === 0 ? [] : list.states)
      for await (const row of lists.open<Row>(open(query)).rows()) states.set(source.identityOf(row), state);
    return { findings: found(), verdict: verdictOfPages(pages.result, { counter: null, stale: false }) };
  } catch (error) {
    const failure = failureOf(error, signal);
    if (failure === "denied") denied.set(list, error);
    return { findings: found(), verdict: judgeList(failure), error };
  }
}

interface FoundRows<Row> {
  readonly query: RiskQuery;
  readonly rows: readonly Row[];
  readonly stateOf: (row: Row) => FindingState | undefined;
}

function findingsOf<Row extends object>(
  { texts }: Run,
  list: RiskList<Row>,
  { query, rows, stateOf }: FoundRows<Row>,
): readonly Finding[] {
  const occurrences = new Occurrences();
  const image = findingImageOf(query.image);
  return rows.map((row) => {
    const finding = occurrences.create(list.findingOf(row, { image, query, state: stateOf(row) ?? "open" }));
    texts.add(finding.id, list.textOf(row));
    return finding;
  });
}
