/**
 * Every difference between the spec of TCSS and the models of Tencent's SDK that is meant to be, with the number of the
 * deviation in `specs/tcss/SOURCES.md` that gives the reason.
 */
export const DEVIATIONS: Readonly<Record<string, string>> = {};
