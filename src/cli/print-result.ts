import type { TextOptions } from '../text/text-layout.ts'
import { type Terminal, textOptions } from './terminal.ts'

/** Prints the object itself under `--json`, a person's view otherwise; nothing else goes to standard output. Returns exit code 0. */
export const printResult = <T>(
  result: T,
  render: (result: T, options: TextOptions) => string,
  { json }: { readonly json?: true },
  terminal: Terminal,
): number => {
  terminal.stdout.write(json ? `${JSON.stringify(result, null, 2)}\n` : render(result, textOptions(terminal)))
  return 0
}
