/** Pairs of numbers: the reader's, and ours. */
export type Twos = readonly (readonly [number, number])[]

/** 0 unmet, 1 partly, 2 met: where readers draw the lines between their credits (0..1). */
export const verdictOf = (credit: number): number => (credit >= 0.75 ? 2 : credit >= 0.2 ? 1 : 0)

/** Pearson's r. */
export const correlation = (twos: Twos): number => {
  const meanX = twos.reduce((sum, [x]) => sum + x, 0) / twos.length
  const meanY = twos.reduce((sum, [, y]) => sum + y, 0) / twos.length
  let [xy, xx, yy] = [0, 0, 0]
  for (const [x, y] of twos) {
    xy += (x - meanX) * (y - meanY)
    xx += (x - meanX) ** 2
    yy += (y - meanY) ** 2
  }
  return xy / Math.sqrt(xx * yy || 1)
}

const CLASSES = [0, 1, 2] as const

/** Cohen's kappa over three classes, distances squared. */
export const kappa = (twos: Twos): number => {
  const count = (test: (two: readonly [number, number]) => boolean): number => twos.filter(test).length
  let [seen, expected] = [0, 0]
  for (const a of CLASSES)
    for (const b of CLASSES) {
      const distance = (a - b) ** 2
      seen += distance * count(([x, y]) => x === a && y === b)
      expected += (distance * count(([x]) => x === a) * count(([, y]) => y === b)) / twos.length
    }
  return expected === 0 ? 1 : 1 - seen / expected
}
