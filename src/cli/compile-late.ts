import { setFlagsFromString } from 'node:v8'

/** The last V8 with this setting: that of Node 20. Others would only say that they do not know it. */
const LAST_WITH_BUDGET = 11

/**
 * A command mostly lives for a second. Node 20 optimises a function after some 70,000 steps, which is for programs that run for
 * hours: until then it pays for code that is thrown away again. Ten times as late takes a fifth off the processor time of one
 * match, and nothing from the hundredth. Patterns go straight to machine code, as in the children.
 */
export const compileLate = (): void => {
  setFlagsFromString('--no-regexp-tier-up')
  if (Number.parseInt(process.versions.v8, 10) <= LAST_WITH_BUDGET) setFlagsFromString('--interrupt-budget=700000')
}
