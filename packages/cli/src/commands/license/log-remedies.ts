/** Remedy for each failure that the service documents. */
const REMEDIES: Readonly<Record<string, string>> = {
  "daily-limit":
    "The rule had used up its licenses for the day. Raise its limit with plimsoll license rule set --max-per-day, or license the images now with plimsoll license plan.",
  "no-license-left":
    "The account had no license left. Add licenses in the console of Tencent Cloud; then license the images with plimsoll license plan.",
};

/**
 * Says what to do about a failure.
 *
 * @param failure - `daily-limit`, `no-license-left`, or another word of the vendor's.
 */
export function remedyOf(failure: string): string {
  return (
    REMEDIES[failure] ??
    `The vendor does not document ${failure}. Look at the records of automatic licensing in the console of Tencent Cloud.`
  );
}
