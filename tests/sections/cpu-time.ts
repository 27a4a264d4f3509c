/** Processor time that a run takes, in milliseconds: unlike the clock it does not see what else the machine does. */
export const cpuTimeMs = (run: () => unknown): number => {
  const begun = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}
