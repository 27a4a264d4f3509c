import type { Migration } from 'kysely'
import { up as store } from './0001-store.ts'
import { up as credits } from './0002-credits.ts'
import { up as work } from './0003-work.ts'
import { up as audit } from './0004-audit.ts'
import { up as words } from './0005-words.ts'
import { up as published } from './0006-published.ts'
import { up as judged } from './0007-judged.ts'
import { up as blocks } from './0008-blocks.ts'

/** In order, and never changed once released: a change gets the next number. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-store': { up: store },
  '0002-credits': { up: credits },
  '0003-work': { up: work },
  '0004-audit': { up: audit },
  '0005-words': { up: words },
  '0006-published': { up: published },
  '0007-judged': { up: judged },
  '0008-blocks': { up: blocks },
}
