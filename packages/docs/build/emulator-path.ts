/** Path in the site of the worker that is the emulator. */
export const EMULATOR = "emulator/emulator.js";
