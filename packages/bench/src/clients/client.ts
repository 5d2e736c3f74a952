/** Makes one call and says how many images were in the answer. */
export type Call = () => Promise<number>;

/** Makes a client of a server and hands out what is measured: one call of it. */
export type Connect = (origin: string) => Call;

/** The key that every client signs with. The servers of the measurements know no keys. */
export const KEY = { id: "AKIDbenchbenchbenchbenchbenchbenchbe", secret: "benchbenchbenchbenchbenchbenchbe" } as const;

/** UUIDs of images for DescribeImageInfoList. */
export const UUIDS: string = Array.from(
  { length: 10 },
  (_, index) => `391abd09184cbd3743d7f5ec125d${1000 + index}`,
).join(",");
