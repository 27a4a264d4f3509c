import { runStatements } from './run-statements.ts'

/** Resumes, their analyses, postings and scores. */
export const up = runStatements(
  `create table editions (
    id smallint generated always as identity primary key,
    engine text not null,
    taxonomy text not null,
    scoring text not null,
    unique (engine, taxonomy, scoring)
  )`,
  `create table documents (
    id integer generated always as identity primary key,
    sha256 bytea not null unique check (length(sha256) = 32),
    code text not null unique,
    file_name text not null,
    media_type text not null,
    bytes integer not null,
    added_by text not null,
    added_at timestamptz not null default now(),
    expires_at timestamptz not null
  )`,
  'create index documents_expires_at on documents (expires_at)',
  `create table texts (
    document_id integer primary key references documents on delete cascade,
    body bytea not null
  )`,
  `create table analyses (
    document_id integer not null references documents on delete cascade,
    edition_id smallint not null references editions,
    as_of text not null,
    body bytea not null,
    primary key (document_id, edition_id)
  )`,
  `create table jobs (
    id integer generated always as identity primary key,
    sha256 bytea not null check (length(sha256) = 32),
    edition_id smallint not null references editions,
    title text,
    kept boolean not null,
    body bytea not null,
    added_at timestamptz not null default now(),
    unique (sha256, edition_id)
  )`,
  `create table scores (
    document_id integer not null references documents on delete cascade,
    job_id integer not null references jobs on delete cascade,
    tenths smallint not null check (tenths between 0 and 1000),
    required_met smallint not null,
    required_of smallint not null,
    preferred_met smallint not null,
    preferred_of smallint not null,
    primary key (job_id, document_id)
  )`,
  'create index scores_document_id on scores (document_id)',
)
