/** Processor time of this process so far, in milliseconds: unlike the clock it does not see what else the machine does. */
export const cpuNowMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Processor time that a run takes, in milliseconds. */
export const cpuTimeMs = (run: () => unknown): number => {
  const begun = cpuNowMs()
  run()
  return cpuNowMs() - begun
}
