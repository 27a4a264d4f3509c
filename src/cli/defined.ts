import type { Command } from 'commander'
import type { Terminal } from './terminal.ts'

/** What commands are defined on. */
export interface Defined {
  readonly program: Command
  readonly terminal: Terminal
  readonly exit: (code: number) => void
}
