import type { VulnerabilityTexts } from "../findings/vulnerability-texts.js";
import type { Evaluation } from "../policy/evaluation.js";
import type { SarifExceptions } from "./sarif-exceptions.js";

/** Options of a writer. */
export interface FormatOptions {
  /** Version of Plimsoll, `1.2.0`. */
  readonly version: string;
  /** Texts about vulnerabilities, looked up by the ID of the finding. @default titles and descriptions are left out */
  readonly texts?: Pick<VulnerabilityTexts, "get"> | undefined;
  /** Version of GitLab's schema that the report of container scanning declares, one of `GITLAB_SCHEMAS`. @default "15.0.2" */
  readonly gitlabSchema?: string | undefined;
  /**
   * Name of this kind of report among others of the same project, `tencent/prod/images`: code scanning of GitHub replaces the results of
   * the report that has the same category. @default "all/images"
   */
  readonly category?: string | undefined;
  /** Form of findings in SARIF that an exception settles, see `SarifExceptions`. @default "leave-out" */
  readonly sarifExceptions?: SarifExceptions | undefined;
  /** Called with what the report lacks, in one sentence, `5,000 of 7,310 results are in the report`. @default not called */
  readonly onNote?: ((text: string) => void) | undefined;
}

/** Part of a report: text, or bytes of a format that is not text. */
export type FormatPiece = Uint8Array | string;

/**
 * Writes one evaluation in one format.
 *
 * @param evaluation - The evaluation; its images are read once, to the end.
 * @param options - See {@link FormatOptions}.
 * @returns the report in pieces, the same bytes for the same evaluation.
 */
export type FormatWriter = (
  evaluation: Evaluation,
  options: FormatOptions,
) => AsyncGenerator<FormatPiece, void, undefined>;
