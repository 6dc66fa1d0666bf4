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

-- The local id in a reference, however it is written: ns_local, ns_local_version, #local, urn:pzgik:id:ns:local:version.
create function infostrada.local_of(reference text) returns text
language sql immutable parallel safe
as $$
  select case
    when reference like 'urn:pzgik:id:%' then split_part(reference, ':', 5)
    else regexp_replace(regexp_replace(reference, '^#?([^_]*_)?', ''), '_[0-9]{4}-?[0-9]{2}-?[0-9]{2}T[^_]*$', '')
  end
$$;
