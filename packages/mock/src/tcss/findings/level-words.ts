/** Words of the levels in the lists over all images, from 0 to 4; unrated findings have none. */
export const levelWords: readonly string[] = ["", "LOW", "MIDDLE", "HIGH", "CRITICAL"];
