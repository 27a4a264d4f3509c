import type { IsolatedReader } from '../index.ts'

/** What the service asks of the reader that it is given. */
export type ServiceReader = Pick<
  IsolatedReader,
  'read' | 'readJob' | 'readAsJson' | 'readJobAsJson' | 'open' | 'matchOpened' | 'checkOpened' | 'judge'
>
