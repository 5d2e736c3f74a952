/** Words of the levels in the lists over all images, from 0 to 4; what nobody has rated has none. */
export const levelWords: readonly string[] = ["", "LOW", "MIDDLE", "HIGH", "CRITICAL"];
