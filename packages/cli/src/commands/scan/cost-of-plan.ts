import type { Image, ScanCost, ScanPlan, ScanService } from "@plimsoll/core";

import { count } from "../../output/count.js";

/** Cost of the scans of one list. */
export interface ListCost extends ScanCost {
  readonly service: ScanService;
  /** Images that are asked for. */
  readonly asked: number;
}

/** Asks what a plan would use, list by list. */
export async function costOf({ parts }: ScanPlan): Promise<readonly ListCost[]> {
  const byService = new Map<ScanService, Image[]>();
  for (const { service, images } of parts) {
    const known = byService.get(service) ?? [];
    for (const image of images) known.push(image);
    byService.set(service, known);
  }
  return Promise.all(
    [...byService].map(async ([service, images]) => {
      const costs: ScanCost[] = [];
      for (let start = 0; start < images.length; start += service.maxImages)
        costs.push(await service.cost(images.slice(start, start + service.maxImages)));
      const [{ left } = {}] = costs;
      const sum = (read: (cost: ScanCost) => number | undefined): number | undefined =>
        costs.reduce<number | undefined>((total, cost) => {
          const value = read(cost);
          return total === undefined || value === undefined ? undefined : total + value;
        }, 0);
      const [total, units] = [sum(({ images: all }) => all), sum(({ units: all }) => all)];
      return {
        service,
        asked: images.length,
        ...(total === undefined ? {} : { images: total }),
        ...(units === undefined ? {} : { units }),
        ...(left === undefined ? {} : { left }),
      };
    }),
  );
}

/** Cost of the scans of a list, for people. */
export function costText({ service, asked, images, units, left }: ListCost): string {
  const where = service.account === undefined ? service.list : `${service.list} of ${service.account}`;
  const head = `${count(asked, "image")} of ${where}:`;
  if (service.needsLicense) return `${head} licensed, no further license is used.`;
  const more = images !== undefined && images > asked ? ` (${images} with the same digests)` : "";
  const has = left === undefined ? "the service does not say how many are left" : `${left} left`;
  if (units === undefined) return `${head} the service does not say how much scan quota that uses; ${has}.`;
  const short =
    left !== undefined && units > left
      ? " The scan stops on the way if none of the images was scanned in this month yet."
      : "";
  return `${head} at most ${count(units, "unit")} of scan quota${more}, ${has}.${short}`;
}
