-- How registers feed each other, and what the house remembers of its own tables.

-- Digest of the words and rights that a class table was given, so that a start need not say them all again.
create table infostrada.dresses (
  class   text primary key,
  digest  text not null
);

-- The house as an author: what it computes by itself is a changeset too. Nobody can sign in as it.
insert into infostrada.people (id, login, name, disabled_at) values (0, 'infostrada', 'Infostrada', now());

-- After which delivery derived attributes were brought up to date. Deliveries before this migration count as done.
create table infostrada.refreshed (
  one        boolean primary key default true check (one),
  import_id  bigint not null
);
insert into infostrada.refreshed (import_id) select coalesce(max(id), 0) from infostrada.imports;
