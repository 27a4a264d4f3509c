// biome-ignore lint/style/noRestrictedImports: a number that V8 reads whenever it counts; no compiled code depends on it
import { setFlagsFromString } from 'node:v8'

/** The last V8 with this setting: that of Node 20. Others would only say that they do not know it. */
const LAST_WITH_BUDGET = 11

/**
 * Most commands run for about a second. Node 20 optimises a function after some 67,000 bytes of its code were run, which is for
 * programs that run for hours: until then it pays for code that is thrown away again. Ten times as late takes a sixth off the
 * processor time of one match, and changes nothing from the hundredth on (bench/results.md).
 */
export const compileLate = (): void => {
  if (Number.parseInt(process.versions.v8, 10) <= LAST_WITH_BUDGET) setFlagsFromString('--interrupt-budget=700000')
}
