import type { VulnerabilityTexts } from "../findings/vulnerability-texts.js";
import type { FindingReader, ReadPart } from "./finding-reader.js";

/**
 * Makes readers whose texts reach a common dictionary when their findings are handed out. Of two clouds that describe one vulnerability,
 * the one whose finding comes first is kept, and not the one that answered first.
 *
 * @param readers - Readers of one cloud.
 * @param from - The dictionary that they fill.
 * @param to - The common dictionary.
 */
export function textsInTurn(
  readers: readonly FindingReader[],
  from: Pick<VulnerabilityTexts, "get">,
  to: VulnerabilityTexts,
): readonly FindingReader[] {
  return readers.map((reader) => ({
    ...reader,
    takes: (target) => reader.takes(target),
    async *read(targets, options): AsyncGenerator<ReadPart> {
      for await (const part of reader.read(targets, options))
        yield {
          ...part,
          onTurn() {
            part.onTurn?.();
            for (const { id } of part.findings) {
              const known = to.get(id);
              if (known?.description !== undefined) continue;
              const text = from.get(id);
              if (text !== undefined && (known === undefined || text.description !== undefined)) to.add(id, text);
            }
          },
        };
    },
  }));
}
