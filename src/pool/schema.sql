-- The tables of the pool, as its migrations leave them: made by npm run pool:schema, never by hand.
-- Under each migration stand the lines that it adds, and those that it takes away behind "gone:".

create schema resume_pool;
set search_path to resume_pool;

-- 0001-store
create table analyses ();
create table documents ();
create table editions ();
create table jobs ();
create table scores ();
create table texts ();
alter table analyses add column document_id integer not null;
alter table analyses add column edition_id smallint not null;
alter table analyses add column as_of text not null;
alter table analyses add column body bytea not null;
alter table documents add column id integer not null generated always as identity;
alter table documents add column sha256 bytea not null;
alter table documents add column code text not null;
alter table documents add column file_name text not null;
alter table documents add column media_type text not null;
alter table documents add column bytes integer not null;
alter table documents add column added_by text not null;
alter table documents add column added_at timestamp with time zone not null default now();
alter table documents add column expires_at timestamp with time zone not null;
alter table editions add column id smallint not null generated always as identity;
alter table editions add column engine text not null;
alter table editions add column taxonomy text not null;
alter table editions add column scoring text not null;
alter table jobs add column id integer not null generated always as identity;
alter table jobs add column sha256 bytea not null;
alter table jobs add column edition_id smallint not null;
alter table jobs add column title text;
alter table jobs add column kept boolean not null;
alter table jobs add column body bytea not null;
alter table jobs add column added_at timestamp with time zone not null default now();
alter table scores add column document_id integer not null;
alter table scores add column job_id integer not null;
alter table scores add column tenths smallint not null;
alter table scores add column required_met smallint not null;
alter table scores add column required_of smallint not null;
alter table scores add column preferred_met smallint not null;
alter table scores add column preferred_of smallint not null;
alter table texts add column document_id integer not null;
alter table texts add column body bytea not null;
alter table analyses add constraint analyses_pkey PRIMARY KEY (document_id, edition_id);
alter table documents add constraint documents_code_key UNIQUE (code);
alter table documents add constraint documents_pkey PRIMARY KEY (id);
alter table documents add constraint documents_sha256_check CHECK ((length(sha256) = 32));
alter table documents add constraint documents_sha256_key UNIQUE (sha256);
alter table editions add constraint editions_engine_taxonomy_scoring_key UNIQUE (engine, taxonomy, scoring);
alter table editions add constraint editions_pkey PRIMARY KEY (id);
alter table jobs add constraint jobs_pkey PRIMARY KEY (id);
alter table jobs add constraint jobs_sha256_check CHECK ((length(sha256) = 32));
alter table jobs add constraint jobs_sha256_edition_id_key UNIQUE (sha256, edition_id);
alter table scores add constraint scores_pkey PRIMARY KEY (job_id, document_id);
alter table scores add constraint scores_tenths_check CHECK (((tenths >= 0) AND (tenths <= 1000)));
alter table texts add constraint texts_pkey PRIMARY KEY (document_id);
alter table analyses add constraint analyses_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents(id) ON DELETE CASCADE;
alter table analyses add constraint analyses_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES editions(id);
alter table jobs add constraint jobs_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES editions(id);
alter table scores add constraint scores_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents(id) ON DELETE CASCADE;
alter table scores add constraint scores_job_id_fkey FOREIGN KEY (job_id) REFERENCES jobs(id) ON DELETE CASCADE;
alter table texts add constraint texts_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents(id) ON DELETE CASCADE;
CREATE INDEX documents_expires_at ON resume_pool.documents USING btree (expires_at);
CREATE INDEX scores_document_id ON resume_pool.scores USING btree (document_id);

-- 0002-credits
create table credits ();
alter table credits add column document_id integer not null;
alter table credits add column edition_id smallint not null;
alter table credits add column lot integer not null;
alter table credits add column months smallint not null;
alter table credits add column undated boolean not null;
alter table credits add column expires_at timestamp with time zone not null;
alter table credits add column degrees bytea not null;
alter table credits add column skills bytea not null;
alter table credits alter column skills set storage plain;
alter table credits add constraint credits_degrees_check CHECK ((length(degrees) = 4));
alter table credits add constraint credits_pkey PRIMARY KEY (document_id, edition_id);
alter table credits add constraint credits_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents(id) ON DELETE CASCADE;
alter table credits add constraint credits_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES editions(id);

-- 0003-work
create table batches ();
create table tasks ();
create table uploads ();
alter table batches add column id uuid not null;
alter table batches add column added_by text not null;
alter table batches add column added_at timestamp with time zone not null default now();
alter table tasks add column id uuid not null;
alter table tasks add column batch_id uuid not null;
alter table tasks add column kind text not null;
alter table tasks add column sha256 bytea not null;
alter table tasks add column file_name text not null;
alter table tasks add column state text not null default 'waiting'::text;
alter table tasks add column failures smallint not null default 0;
alter table tasks add column completions smallint not null default 0;
alter table tasks add column error_code text;
alter table tasks add column error_message text;
alter table tasks add column finished_at timestamp with time zone;
alter table uploads add column task_id uuid not null;
alter table uploads add column body bytea not null;
alter table batches add constraint batches_pkey PRIMARY KEY (id);
alter table tasks add constraint tasks_kind_check CHECK ((kind = ANY (ARRAY['resume'::text, 'posting'::text])));
alter table tasks add constraint tasks_pkey PRIMARY KEY (id);
alter table tasks add constraint tasks_sha256_check CHECK ((length(sha256) = 32));
alter table tasks add constraint tasks_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'done'::text, 'failed'::text])));
alter table uploads add constraint uploads_pkey PRIMARY KEY (task_id);
alter table tasks add constraint tasks_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES batches(id) ON DELETE CASCADE;
alter table uploads add constraint uploads_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks(id) ON DELETE CASCADE;
CREATE INDEX tasks_batch_id ON resume_pool.tasks USING btree (batch_id);
CREATE INDEX tasks_sha256 ON resume_pool.tasks USING btree (sha256);
CREATE UNIQUE INDEX tasks_waiting ON resume_pool.tasks USING btree (kind, sha256) WHERE (state = 'waiting'::text);

-- 0004-audit
create table audit ();
alter table audit add column id integer not null generated always as identity;
alter table audit add column at timestamp with time zone not null default now();
alter table audit add column who text not null;
alter table audit add column action text not null;
alter table audit add column subject text not null;
alter table audit add column details jsonb not null;
alter table audit add constraint audit_pkey PRIMARY KEY (id);
CREATE INDEX audit_at ON resume_pool.audit USING btree (at);

-- 0005-words
alter table credits add column words bytea not null;
alter table credits add column deeds bytea not null;
alter table credits add column dated smallint not null;
alter table credits alter column words set storage plain;
alter table credits alter column deeds set storage plain;

-- 0006-published
alter table jobs add column published smallint[];

-- 0007-judged
alter table scores add column judged boolean not null;

-- 0008-blocks
create table blocks ();
create table lists ();
create table spoiled ();
alter table blocks add column id integer not null generated always as identity;
alter table blocks add column edition_id smallint not null;
alter table credits add column entries bytea not null;
alter table credits add column block_id integer;
alter table lists add column block_id integer not null;
alter table lists add column term integer not null;
alter table lists add column body bytea not null;
alter table spoiled add column block_id integer not null;
alter table spoiled add column edition_id smallint not null;
alter table lists alter column body set storage external;
alter table blocks add constraint blocks_pkey PRIMARY KEY (id);
alter table lists add constraint lists_pkey PRIMARY KEY (block_id, term);
alter table blocks add constraint blocks_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES editions(id);
alter table lists add constraint lists_block_id_fkey FOREIGN KEY (block_id) REFERENCES blocks(id) ON DELETE CASCADE;
alter table lists set (toast_tuple_target=8160);
CREATE INDEX blocks_edition_id ON resume_pool.blocks USING btree (edition_id);
CREATE INDEX credits_in_block ON resume_pool.credits USING btree (block_id, document_id) WHERE (block_id IS NOT NULL);
CREATE INDEX credits_loose ON resume_pool.credits USING btree (edition_id, document_id) WHERE (block_id IS NULL);
CREATE INDEX spoiled_edition_id ON resume_pool.spoiled USING btree (edition_id, block_id);
CREATE OR REPLACE FUNCTION resume_pool.spoil_block()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'resume_pool'
AS $function$ begin
    insert into spoiled (block_id, edition_id) select old.block_id, old.edition_id
      where not exists (select from spoiled where edition_id = old.edition_id and block_id = old.block_id);
    if tg_op = 'DELETE' then return old; end if;
    new.block_id := null;
    return new;
  end $function$;
CREATE TRIGGER spoil_by_delete BEFORE DELETE ON resume_pool.credits FOR EACH ROW WHEN ((old.block_id IS NOT NULL)) EXECUTE FUNCTION spoil_block();
CREATE TRIGGER spoil_by_update BEFORE UPDATE ON resume_pool.credits FOR EACH ROW WHEN (((old.block_id IS NOT NULL) AND (((((((old.document_id IS DISTINCT FROM new.document_id) OR (old.edition_id IS DISTINCT FROM new.edition_id)) OR (old.lot IS DISTINCT FROM new.lot)) OR (old.months IS DISTINCT FROM new.months)) OR (old.undated IS DISTINCT FROM new.undated)) OR (old.degrees IS DISTINCT FROM new.degrees)) OR (old.entries IS DISTINCT FROM new.entries)))) EXECUTE FUNCTION spoil_block();
-- gone: alter table credits add column skills bytea not null;
-- gone: alter table credits add column words bytea not null;
-- gone: alter table credits add column deeds bytea not null;
-- gone: alter table credits add column dated smallint not null;
-- gone: alter table credits alter column skills set storage plain;
-- gone: alter table credits alter column words set storage plain;
-- gone: alter table credits alter column deeds set storage plain;
