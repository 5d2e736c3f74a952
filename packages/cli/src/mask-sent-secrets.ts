/** A member of an answer, as it was sent, whose text may hold a secret which was found in an image, up to its end or that of the answer. */
const SENT =
  /("(?:BuildHistory|HighLight|InstructionContent|LayerCmd|LayerInfo|Prompt|Promt)"\s*:\s*)"(?:[^"\\]|\\[^])*(?:"|\\?$)/g;

/** Masks whole texts that may hold a secret in the JSON of an answer, which may be cut off. */
export function maskSentSecrets(json: string): string {
  return json.replaceAll(SENT, '$1"***"');
}
