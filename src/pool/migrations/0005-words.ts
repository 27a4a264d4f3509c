import { runStatements } from './run-statements.ts'

/** What passages say, next to the skills, in the sketches by which candidates are found. */
export const up = runStatements(
  // As long as nothing is known of a resume, every passage may say anything: a bound that is too high costs time, but nobody a place.
  `alter table credits add column words bytea not null default decode(repeat('7f', 1000), 'hex'),
    add column deeds bytea not null default decode(repeat('ff', 256), 'hex'),
    add column dated smallint not null default 127`,
  'alter table credits alter column words drop default, alter column deeds drop default, alter column dated drop default',
  // As for the bytes of skills.
  'alter table credits alter column words set storage plain, alter column deeds set storage plain',
)
