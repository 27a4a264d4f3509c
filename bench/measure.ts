/** Times several ways of doing one thing, interleaved, so that a drift in the machine's speed affects all alike. */

export interface Contender {
  readonly name: string
  /** Does the work once; what it returns is consumed, so that nothing is optimised away. */
  readonly run: () => unknown | Promise<unknown>
}

export interface Timing {
  readonly name: string
  readonly minMs: number
  readonly medianMs: number
  readonly maxMs: number
}

const WARM_UP_RUNS = 5

/** Where results go, so that no run can be optimised away. */
export const consumed: unknown[] = [undefined]

/** Processor time of this process so far, in milliseconds: unlike the clock, it ignores what else the machine does. */
export const processorMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export interface MeasureOptions {
  /** What tells the time. Default: the clock. */
  readonly nowMs?: () => number
  /** Runs of each contender before those that count. Default: {@link WARM_UP_RUNS}. */
  readonly warmUpRuns?: number
}

/** Without it the young generation is cleared at the same place of every round, and one contender pays for all. */
const clearYoung = (): unknown => globalThis.gc?.({ type: 'minor' })

/**
 * Where the process has `--expose-gc`, no contender pays for what those before it left behind.
 *
 * @param runs counted runs of each contender.
 */
export const measure = async (
  contenders: readonly Contender[],
  runs: number,
  { nowMs = () => performance.now(), warmUpRuns = WARM_UP_RUNS }: MeasureOptions = {},
): Promise<Timing[]> => {
  const times = contenders.map((): number[] => [])
  for (let run = -warmUpRuns; run < runs; run++) {
    for (const [index, contender] of contenders.entries()) {
      clearYoung()
      const start = nowMs()
      consumed[0] = await contender.run()
      if (run >= 0) times[index]?.push(nowMs() - start)
    }
  }
  return contenders.map(({ name }, index) => {
    const sorted = (times[index] ?? []).sort((a, b) => a - b)
    return { name, minMs: sorted[0] ?? 0, medianMs: sorted[sorted.length >> 1] ?? 0, maxMs: sorted.at(-1) ?? 0 }
  })
}

/** One Markdown row per contender, ready for `results.md`. */
export const formatTimings = (timings: readonly Timing[]): string =>
  ['| | min ms | median ms | max ms |', '|---|---|---|---|']
    .concat(
      timings.map(
        ({ name, minMs, medianMs, maxMs }) => `| ${name} | ${minMs.toFixed(2)} | ${medianMs.toFixed(2)} | ${maxMs.toFixed(2)} |`,
      ),
    )
    .join('\n')
