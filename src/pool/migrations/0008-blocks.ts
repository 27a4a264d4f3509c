import { type Kysely, sql } from 'kysely'

const STATEMENTS = [
  // Sketches of another kind than this program's are of no use: workers make them again.
  'delete from credits',
  'alter table credits drop column skills, drop column words, drop column deeds, drop column dated',
  'create table blocks (id integer generated always as identity primary key, edition_id smallint not null references editions)',
  `create table lists (
    block_id integer not null references blocks on delete cascade,
    term integer not null,
    body bytea not null,
    primary key (block_id, term)
  )`,
  // A list is read whole: in its row, as it is, wherever a page can hold it.
  'alter table lists alter column body set storage external',
  'alter table lists set (toast_tuple_target = 8160)',
  `alter table credits add column entries bytea not null,
    add column block_id integer references blocks on delete set null`,
  'create index credits_block_id on credits (block_id)',
  'create index credits_loose on credits (edition_id) where block_id is null',
  // Whoever deletes or renews a sketch, and by whatever way: nothing of it may stay in a block. The other sketches are loose again.
  `create function dissolve_blocks() returns trigger language plpgsql as $$ begin
    delete from blocks where id in (select block_id from gone);
    return null;
  end $$`,
  ...['delete', 'update'].map(
    (change) => `create trigger dissolve_after_${change} after ${change} on credits referencing old table as gone
      for each statement execute function dissolve_blocks()`,
  ),
] as const

/** Sketches turned around, some thousands together: for each term of a sketch a list of who has it. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}
