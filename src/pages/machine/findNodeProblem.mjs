/**
 * A sentence where a version of Node is not in the range that package.json names, of the forms `^20.19.0` and
 * `>=24.0.0` with `||` between them.
 *
 * @param {string} version such as `20.19.4`
 * @param {string} range
 * @returns {string | undefined}
 */
export const findNodeProblem = (version, range) =>
  range.split('||').some((part) => isWithin(version, part.trim()))
    ? undefined
    : `Kubok needs Node ${range.replace(/ \|\| /g, ' or ')}, and this is ${version}; get a newer one from https://nodejs.org.`;

/**
 * @param {string} version
 * @param {string} part
 * @returns {boolean}
 */
const isWithin = (version, part) => {
  const [major = 0, minor = 0] = numbersOf(version);
  const [leastMajor = 0, leastMinor = 0] = numbersOf(part);
  if (major !== leastMajor) return part.startsWith('>=') && major > leastMajor;
  return minor >= leastMinor;
};

/**
 * @param {string} text
 * @returns {number[]}
 */
const numbersOf = (text) => (text.match(/\d+/g) ?? []).map(Number);
