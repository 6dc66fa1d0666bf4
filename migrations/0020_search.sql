-- What the one search box looks in: a row for each published live entry that has a name, kept by triggers in the
-- transaction that changes the entry, so that nothing is found that is gone and nothing is missed that is there. It holds public
-- columns only, and whoever shows a hit reads the entry itself again, as the public.
create extension if not exists pg_trgm with schema public;

-- Words as they are compared: no marks, small letters, letters apart from digits. `registers::search::words` does the same.
create function infostrada.search_words(t text) returns text
language sql immutable parallel safe
return btrim(regexp_replace(
  regexp_replace(lower(infostrada.fold_accents(coalesce(t, ''))), '[^a-z0-9]+', ' ', 'g'),
  '([a-z])(?=[0-9])|([0-9])(?=[a-z])', '\1\2 ', 'g'));

create function infostrada.search_vector(mark text, t text) returns tsvector
language sql immutable parallel safe
return array_to_tsvector(array_append(
  array_remove(string_to_array(infostrada.search_words(t), ' '), ''), mark));

create table infostrada.search (
  class  text collate "C" not null,
  row    bigint not null,
  kind   text collate "C" not null check (kind in ('address', 'street', 'place', 'entry')),
  -- Of addresses and streets: what they are called, and where.
  label  text,
  town   text,
  -- Folded.
  title  text collate "C" not null,
  -- Folded words, and a capital letter for the kind.
  words  tsvector not null,
  at     public.geometry(Point, 3857),
  primary key (class, row)
);
create index search_title on infostrada.search (title);
create index search_by_words on infostrada.search using gin (words) with (gin_pending_list_limit = 512);
-- For mistyped words. Numbers are not mistyped into one another.
create index search_spelling on infostrada.search using gin (title public.gin_trgm_ops) with (gin_pending_list_limit = 512)
  where kind <> 'address' and title ~ '[a-z]{3}';
grant select on infostrada.search to infostrada_public;
comment on table infostrada.search is 'Wyszukiwarka: nazwy opublikowanych wpisów; utrzymują ją wyzwalacze';

-- How the row of each class is made; written with the class's table.
create table infostrada.searched (
  class      text primary key,
  kind       text not null,
  list       text not null,
  condition  text not null
);

create function infostrada.search_insert(class text, source text) returns text
language sql stable
as $$
  select format('insert into infostrada.search (class, row, kind, label, town, title, words, at)
                 select %L, n.id, %L, %s from %s n
                  where n.koniec_wersja is null and not n.zastapiona and n.stan_publikacji = ''opublikowany'' and %s',
                s.class, s.kind, s.list, source, s.condition)
    from infostrada.searched s where s.class = search_insert.class
$$;

-- Follows a class's table.
create function infostrada.search_note() returns trigger
language plpgsql set search_path = infostrada, public, pg_catalog, pg_temp
as $$
begin
  if tg_op = 'TRUNCATE' then
    delete from search s where s.class = tg_argv[0];
  end if;
  if tg_op in ('UPDATE', 'DELETE') then
    delete from search s using dawne o where s.class = tg_argv[0] and s.row = o.id;
  end if;
  if tg_op in ('INSERT', 'UPDATE') then
    execute search_insert(tg_argv[0], 'nowe');
  end if;
  return null;
end
$$;

-- Fills in all of a class anew.
create function infostrada.search_fill(class text, relation text) returns void
language plpgsql set search_path = infostrada, public, pg_catalog, pg_temp
as $$
begin
  delete from search s where s.class = search_fill.class;
  if exists (select from searched s where s.class = search_fill.class) then
    execute search_insert(class, relation);
  end if;
end
$$;

-- Makes a class's table one that is searched, or one that is not (`kind` null).
create function infostrada.search_class(class text, relation text, kind text, list text, condition text) returns void
language plpgsql set search_path = infostrada, public, pg_catalog, pg_temp
as $$
begin
  if kind is null then
    if not exists (select from searched s where s.class = search_class.class) then
      return;
    end if;
    execute format('drop trigger if exists szukane_nowe on %1$s; drop trigger if exists szukane_zmiany on %1$s;
                    drop trigger if exists szukane_usuniete on %1$s; drop trigger if exists szukane_puste on %1$s', relation);
    delete from searched s where s.class = search_class.class;
  else
    insert into searched values (class, kind, list, condition)
      on conflict on constraint searched_pkey
      do update set kind = excluded.kind, list = excluded.list, condition = excluded.condition;
    execute format('create or replace trigger szukane_nowe after insert on %1$s referencing new table as nowe
                      for each statement execute function infostrada.search_note(%2$L);
                    create or replace trigger szukane_zmiany after update on %1$s referencing old table as dawne new table as nowe
                      for each statement execute function infostrada.search_note(%2$L);
                    create or replace trigger szukane_usuniete after delete on %1$s referencing old table as dawne
                      for each statement execute function infostrada.search_note(%2$L);
                    create or replace trigger szukane_puste after truncate on %1$s
                      for each statement execute function infostrada.search_note(%2$L)', relation, class);
  end if;
  perform search_fill(class, relation);
end
$$;
