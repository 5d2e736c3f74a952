/**
 * The environment without what changes how Node or a program under measurement starts: options of Node, credentials,
 * what package managers add. Only where programs and the home folder are stays.
 */
export function plainEnvironment(): Record<string, string> {
  const { PATH = "", HOME = "" } = process.env;
  return { PATH, HOME };
}
