/** A part of the code that is worth changing line by line. */
export interface Area {
  /** Name on the command line, `core/license`. */
  readonly name: string;
  /** Files to change, as globs from the root. */
  readonly mutate: readonly string[];
  /** Tests that have to notice, as a glob from the root. */
  readonly tests: string;
}

/** Chosen areas, or the names that do not exist. */
export type ChosenAreas =
  | { readonly code: "chosen"; readonly areas: readonly Area[] }
  | { readonly code: "unknown"; readonly message: string };

const NO_TESTS = "!packages/**/*.test.ts";

/** Where a wrong line costs money, loses an answer or lets a forged request in. */
export const AREAS: readonly Area[] = [
  area("core/license", ["packages/core/src/license/**/*.ts"], "packages/core/src/**/*.test.ts"),
  area("core/sources", ["packages/core/src/sources/tcss-licens*.ts"], "packages/core/src/**/*.test.ts"),
  area("client/pipeline", ["packages/client/src/pipeline/**/*.ts"], "packages/client/src/**/*.test.ts"),
  area("client/signing", ["packages/client/src/signing/**/*.ts"], "packages/client/src/**/*.test.ts"),
  area("client/transport", ["packages/client/src/transport/**/*.ts"], "packages/client/src/**/*.test.ts"),
  area("client/wire", ["packages/client/src/wire/**/*.ts"], "packages/client/src/**/*.test.ts"),
  area("mock/tcss", ["packages/mock/src/tcss/{tc3,v1,auth}.ts"], "packages/mock/src/tcss/*.test.ts"),
  area("mock/sas", ["packages/mock/src/sas/{acs3,rpc1,auth}.ts"], "packages/mock/src/sas/*.test.ts"),
];

/**
 * Chooses areas by name, or single files of one by `<area>/<file>`.
 *
 * @param words - Names; none means every area.
 */
export function chooseAreas(words: readonly string[]): ChosenAreas {
  if (words.length === 0) return { code: "chosen", areas: AREAS };
  const areas: Area[] = [];
  for (const word of words) {
    const found = AREAS.find(({ name }) => word === name || word.startsWith(`${name}/`));
    if (found === undefined) return { code: "unknown", message: unknownText(word) };
    areas.push(word === found.name ? found : oneFile(found, word));
  }
  return { code: "chosen", areas };
}

function area(name: string, files: readonly string[], tests: string): Area {
  return { name, mutate: [...files, NO_TESTS], tests };
}

function oneFile({ tests }: Area, word: string): Area {
  const [folder = "", ...path] = word.split("/");
  return { name: word, mutate: [`packages/${folder}/src/${path.join("/")}`], tests };
}

function unknownText(word: string): string {
  return `pnpm mutants: there is no area ${word}. Areas: ${AREAS.map(({ name }) => name).join(", ")}; or a file of one, such as client/wire/sas.ts.`;
}
