import type { Random } from "../state/random.js";

/** A repository of the estate with the tags that are there, oldest first. */
export interface Repository {
  /** Empty for images of public repositories, which have no namespace. */
  readonly namespace: string;
  readonly name: string;
  readonly tags: readonly string[];
}

/** Public images with the major versions that people run. */
const publicImages = [
  ["nginx", 1],
  ["redis", 7],
  ["postgres", 16],
  ["mysql", 8],
  ["node", 24],
  ["python", 3],
  ["golang", 1],
  ["alpine", 3],
  ["debian", 12],
  ["busybox", 1],
  ["rabbitmq", 4],
  ["haproxy", 3],
] as const;

const teams = [
  "billing",
  "catalog",
  "checkout",
  "data",
  "identity",
  "logistics",
  "media",
  "payments",
  "platform",
  "risk",
  "search",
  "shop",
] as const;
const services = [
  "account",
  "cart",
  "event",
  "export",
  "feed",
  "invoice",
  "ledger",
  "order",
  "price",
  "profile",
  "report",
  "session",
  "stock",
  "token",
  "user",
] as const;
const roles = ["api", "batch", "cache", "consumer", "gateway", "worker"] as const;

/** Names from the three lists before they repeat. */
const nameCount = teams.length * services.length * roles.length;

/** Most tags of one repository. */
const maxTags = 6;

/**
 * Makes repositories with a given total number of tags: the public ones first, `nginx` among them, then those of teams.
 *
 * A large estate has too many to hold in memory, and what is made from them draws from the same numbers afterwards. So they
 * are made twice: at once, to draw their numbers, and one by one as they are asked for.
 */
export function createRepositories(tagCount: number, random: Random): Iterable<Repository> {
  const again = random.again();
  for (const _ of generate(tagCount, random));
  return generate(tagCount, again);
}

function* generate(tagCount: number, random: Random): Generator<Repository> {
  const start = random.integer(0, nameCount - 1);
  let left = tagCount;
  for (let index = 0; left > 0; index++) {
    const publicImage = publicImages[index];
    const count = Math.min(left, random.integer(1, maxTags));
    yield publicImage === undefined
      ? { ...teamName(index, start), tags: createTags(random.integer(0, 4), count, random) }
      : { namespace: "", name: publicImage[0], tags: createTags(publicImage[1], count, random) };
    left -= count;
  }
}

/** Steps through team, service and role at once, so that neighbors differ; later rounds get a number. */
function teamName(index: number, start: number): Pick<Repository, "name" | "namespace"> {
  // 7919 has no factor in common with the number of names, so each comes once in a round.
  const step = (start + index) * 7919;
  const round = Math.floor(index / nameCount);
  const service = services[Math.floor(step / teams.length) % services.length];
  const role = roles[Math.floor(step / (teams.length * services.length)) % roles.length];
  return {
    namespace: teams[step % teams.length] ?? "",
    name: `${service}-${role}${round === 0 ? "" : `-${round + 1}`}`,
  };
}

function createTags(major: number, count: number, random: Random): readonly string[] {
  const minor = random.integer(0, 9);
  return Array.from({ length: count }, (_, index) => `${major}.${minor + index}.${random.integer(0, 9)}`);
}
