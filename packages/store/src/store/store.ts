import type { Cloud, Finding, FindingList, Image, ReadPart, SourceId, VulnerabilityText } from "@plimsoll/core";

import type { PastState } from "../read/as-of.js";
import type { Diff } from "../read/diff.js";
import type { Moment } from "../read/moments.js";
import type { RepositoryRank } from "../read/rank-repositories.js";
import type { ImageRank } from "../read/rankings.js";
import type { RunFacts, RunRecord } from "../read/read-runs.js";
import type { UpgradeRank } from "../read/top-upgrades.js";
import type { TrendPoint } from "../read/trend.js";
import type { FoundImage, StoredImage } from "../read/read-image.js";
import type { FoundFinding } from "../read/found-findings.js";
import type { Spread } from "../read/where-is.js";
import type { PruneOptions, PrunedScope } from "../retention/prune-scope.js";
import type { BeginRunOptions } from "../run/begin-run.js";
import type { RunResult } from "../run/end-run.js";
import type { Run } from "../run/run.js";
import type { Scope, ScopeInput } from "../scope/scopes.js";

/** Narrows a question to some scopes. */
export interface ScopeSelection {
  /** Alias of the scope, or those of several. @default all scopes */
  readonly scope?: string | readonly string[] | undefined;
}

/** History of the images and findings of any number of accounts. */
export interface Store extends AsyncDisposable {
  /** Path of the store. */
  readonly path: string;
  /**
   * Records what is read as one. An existing scope gets the alias and the reference.
   *
   * @param input - See {@link ScopeInput}.
   * @throws {StoreError} when the reference to the key looks like a key (`SecretReference`), or another scope has the alias (`AliasInUse`).
   */
  scope(input: ScopeInput): Promise<Scope>;
  /**
   * The scopes, by number.
   *
   * @param ids - Numbers of the only ones that are given; one that no scope has is left out. @default all
   */
  scopes(ids?: readonly number[]): Promise<readonly Scope[]>;
  /**
   * Begins to read a scope into the store, or continues where a process was ended.
   *
   * @param scope - From {@link Store.scope}.
   * @param options - See {@link BeginRunOptions}.
   * @throws {ScopeInUseError} when another process, or another run of this one, reads the scope.
   * @throws {StoreError} when the run that is named has ended, or is not of the scope (`RunEnded`).
   */
  beginRun(scope: Scope, options: BeginRunOptions): Promise<Run>;
  /**
   * Commits a run that was sealed: `Run.seal`. One that has ended stays as it is, so a second call changes nothing and returns the same.
   *
   * @param run - Number of the run.
   * @throws {StoreError} when there is no such run (`UnknownRun`), it was not sealed (`NotSealed`), or what it has read is gone since
   * the server has crashed (`StageLost`).
   * @throws {ScopeInUseError} when a run of its scope is open.
   */
  commitRun(run: number): Promise<RunResult>;
  /**
   * Keeps texts about vulnerabilities, one for each ID.
   *
   * @param cloud - The cloud whose words they are.
   * @param texts - Pairs of an ID, as in `Finding.id`, and its text, which replaces the one that is there.
   */
  keepTexts(cloud: Cloud, texts: Iterable<readonly [string, VulnerabilityText]>): Promise<void>;
  /**
   * The text of a vulnerability; nothing if none is kept.
   *
   * @param cloud - The cloud whose words they are.
   * @param id - ID of the vulnerability.
   */
  text(cloud: Cloud, id: string): Promise<VulnerabilityText | undefined>;
  /**
   * Keeps further facts about a run, for `runs()`.
   *
   * @param run - Number of the run, which may have ended.
   * @param facts - The facts, which replace those that are there.
   */
  keepFacts(run: number, facts: RunFacts): Promise<void>;
  /** The runs, the newest first. */
  runs(selection?: ScopeSelection): Promise<readonly RunRecord[]>;
  /**
   * Compares two moments: what was opened and closed. For a scope without a run by `from`, everything was opened.
   *
   * @param from - The earlier moment.
   * @param to - The later moment.
   * @throws {StoreError} when no committed run has the number (`UnknownRun`).
   */
  diff(from: Moment, to: Moment, selection?: ScopeSelection): Promise<Diff>;
  /**
   * Numbers of findings day by day; days without a run have no point.
   *
   * @param options.days - Days, a whole number from 1; today is one of them. @default 90
   */
  trend(options?: ScopeSelection & { readonly days?: number | undefined }): Promise<readonly TrendPoint[]>;
  /**
   * The state at a moment.
   *
   * @param moment - Number of a run, or a time.
   * @throws {StoreError} when no committed run has the number (`UnknownRun`).
   */
  asOf(moment: Moment, selection?: ScopeSelection): Promise<PastState>;
  /**
   * The images, with the vendor's record, as the last runs read them.
   *
   * @param selection.source - The only list of images. @default all lists
   */
  images(selection?: ScopeSelection & { readonly source?: SourceId | undefined }): AsyncIterable<Image>;
  /** The open findings, without the vendor's record. */
  findings(selection?: ScopeSelection): AsyncIterable<Finding>;
  /**
   * The open findings with the outcome of each list, as `readFindings` of core gave them when an image was last read.
   *
   * @param selection.ids - IDs of the only findings that are returned, in either case, with those that may name one as another name of
   *   theirs; outcomes are those of all lists. @default all findings
   * @param selection.list - The only list of each image whose findings and outcome are returned. Parts end where they end with all lists, so
   *   that lists can be read side by side. @default all lists
   */
  parts(
    selection?: ScopeSelection & {
      readonly ids?: readonly string[] | undefined;
      readonly list?: FindingList | undefined;
    },
  ): AsyncIterable<ReadPart>;
  /**
   * Open findings of one vulnerability, kind of malware or rule, everywhere.
   *
   * @param id - Its ID, in either case.
   */
  whereIs(id: string, selection?: ScopeSelection): AsyncIterable<FoundFinding>;
  /**
   * Counts what {@link Store.whereIs} returns; scopes without one are left out.
   *
   * @param id - Its ID, in either case.
   */
  spread(id: string, selection?: ScopeSelection): Promise<readonly Spread[]>;
  /**
   * One image with its places, its open findings and its history; nothing if the scope never had it.
   *
   * @param scope - Alias of the scope.
   * @param identity - Image ID, or the key without one.
   * @throws {StoreError} when no scope has the alias (`UnknownScope`).
   */
  image(scope: string, identity: string): Promise<StoredImage | undefined>;
  /**
   * Images whose name or ID contains a text, in either case.
   *
   * @param text - The text.
   * @param limit - Number of images, a whole number from 1.
   */
  findImages(text: string, limit: number, selection?: ScopeSelection): Promise<readonly FoundImage[]>;
  /**
   * The upgrades that remove most findings, the worst severity first.
   *
   * @param limit - Number of upgrades, a whole number from 1.
   */
  topUpgrades(limit: number, selection?: ScopeSelection): Promise<readonly UpgradeRank[]>;
  /**
   * Images with the most findings, the worst severity first.
   *
   * @param limit - Number of images, a whole number from 1.
   */
  worstImages(limit: number, selection?: ScopeSelection): Promise<readonly ImageRank[]>;
  /**
   * Removes old history: of the last 30 days every run stays, then the last one of each day, after 180 days the last one of each week,
   * and none of more than some months ago but the last one of all. Questions about a run that stays are answered as before. Work is done
   * in batches; one that is interrupted leaves nothing half done, and the next call continues.
   *
   * @param options - See {@link PruneOptions}; `scope` is the alias of the only scope, or those of several.
   * @returns what was removed, scope by scope. A scope that another process reads is left out, and its row says so.
   */
  prune(options: PruneOptions & ScopeSelection): Promise<readonly PrunedScope[]>;
  /** Repositories with the open findings of their images, the worst first. */
  byRepository(selection?: ScopeSelection): Promise<readonly RepositoryRank[]>;
}
