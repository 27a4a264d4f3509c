import { runStatements } from './run-statements.ts'

/** What a block holds of a sketch. */
const SKETCH = ['document_id', 'edition_id', 'lot', 'months', 'undated', 'degrees', 'entries']

const rowOf = (version: 'old' | 'new'): string => `(${SKETCH.map((column) => `${version}.${column}`).join(', ')})`

/** Sketches turned around, some thousands together: for each term of a sketch a list of who has it. */
export const up = runStatements(
  // Sketches of another kind than this program's are of no use: workers make them again.
  'delete from credits',
  'alter table credits drop column skills, drop column words, drop column deeds, drop column dated',
  'create table blocks (id integer generated always as identity primary key, edition_id smallint not null references editions)',
  'create index blocks_edition_id on blocks (edition_id)',
  `create table lists (
    block_id integer not null references blocks on delete cascade,
    term integer not null,
    body bytea not null,
    primary key (block_id, term)
  )`,
  // A list is read whole: in its row, as it is, wherever a page can hold it.
  'alter table lists alter column body set storage external',
  'alter table lists set (toast_tuple_target = 8160)',
  // Blocks that hold what is no longer so. Without a key: whoever adds one waits for nobody.
  'create table spoiled (block_id integer not null, edition_id smallint not null)',
  'create index spoiled_edition_id on spoiled (edition_id, block_id)',
  // No foreign key: a block may go before its sketches are told.
  'alter table credits add column entries bytea not null, add column block_id integer',
  'create index credits_loose on credits (edition_id, document_id) where block_id is null',
  'create index credits_in_block on credits (block_id, document_id) where block_id is not null',
  // By whatever way a sketch is deleted or changed, its block is known to be spoiled as soon as that can be seen.
  `create function spoil_block() returns trigger language plpgsql set search_path from current as $$ begin
    insert into spoiled (block_id, edition_id) select old.block_id, old.edition_id
      where not exists (select from spoiled where edition_id = old.edition_id and block_id = old.block_id);
    if tg_op = 'DELETE' then return old; end if;
    new.block_id := null;
    return new;
  end $$`,
  `create trigger spoil_by_delete before delete on credits for each row
    when (old.block_id is not null) execute function spoil_block()`,
  `create trigger spoil_by_update before update on credits for each row
    when (old.block_id is not null and ${rowOf('old')} is distinct from ${rowOf('new')}) execute function spoil_block()`,
)
