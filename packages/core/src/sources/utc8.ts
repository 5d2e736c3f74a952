/** The vendor writes `YYYY-MM-DD HH:MM:SS` without a zone; its samples are in the time of UTC+8. */
export function fromUtc8(text: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/.exec(text);
  const ms = match === null ? Number.NaN : Date.parse(`${match[1]}T${match[2]}+08:00`);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}
