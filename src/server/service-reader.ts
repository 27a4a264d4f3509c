import type { IsolatedReader } from '../index.ts'

/** What the service needs of its reader. */
export type ServiceReader = Pick<
  IsolatedReader,
  'read' | 'readJob' | 'previewWord' | 'readAsJson' | 'readJobAsJson' | 'open' | 'matchOpened' | 'checkOpened' | 'judge'
>
