import { shortId } from "../../output/short-id.js";

/** An image without a license. */
interface Unlicensed {
  readonly id: string;
  /** Lists in which it is. */
  readonly sources: readonly string[];
}

/** Images that the command names at most. More are chosen from the table that the command prints. */
const NAMED = 3;

/** The commands that license images, as they can be run. */
export function licensingCommands(images: readonly Unlicensed[]): string {
  const lists = [...new Set(images.flatMap(({ sources }) => sources))].filter((source) => source.startsWith("tencent"));
  const names = [...new Set(images.map(({ id }) => nameOf(id)))];
  const only = names.length > NAMED || names.includes("") ? "" : ` --image ${names.join(",")}`;
  return `plimsoll license plan${only} --source ${lists.join(",")} --out plan.json, then plimsoll license apply plan.json`;
}

/** An ID that is not a digest cannot be shortened to its first digits. */
function nameOf(id: string): string {
  return id.startsWith("sha256:") && id.length > 20 ? shortId(id) : id;
}
