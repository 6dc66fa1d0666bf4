-- What many who save at once should not wait for, and what taking a changeset back needs to know.

-- How public an entry was before a change: a withdrawal is written into past versions too, so the class tables cannot tell.
alter table infostrada.changes
  add column publication_before text check (publication_before in ('opublikowany', 'wewnetrzny', 'wycofany'));

-- Classes that a transaction touched. A mark is one row a class, and whoever moves it keeps others from it until the end
-- of the transaction; so the touch is only noted, and the marks move when all else is done. No row outlives its
-- transaction.
create unlogged table infostrada.touched (class text not null);

create or replace function infostrada.touch() returns trigger
language plpgsql security definer set search_path = infostrada, pg_temp
as $$
begin
  insert into touched (class) values (tg_argv[0]);
  return null;
end
$$;

create function infostrada.move_mark() returns trigger
language plpgsql security definer set search_path = infostrada, pg_temp
as $$
begin
  -- Of several rows of a class the first moves the mark.
  delete from touched where class = new.class;
  if found then
    insert into marks as m (class, mark) values (new.class, 1)
      on conflict (class) do update set mark = m.mark + 1;
    perform pg_notify('infostrada', new.class);
  end if;
  return null;
end
$$;
create constraint trigger move_mark after insert on infostrada.touched
  deferrable initially deferred for each row execute function infostrada.move_mark();

-- Units in which the asker may edit or approve a register, as `seen_units` says; a register that a unit declared for
-- itself is kept by that unit and those below it, whoever may keep every register of another unit.
create function infostrada.kept_units(register text, level text) returns text[]
language plpgsql stable set search_path = infostrada, pg_catalog, pg_temp
as $$
declare
  seen text[] := infostrada.seen_units(register, level);
  owner text := (select d.unit from declared d where d.register = $1);
begin
  if owner is null then
    return seen;
  end if;
  return (
    with recursive below (id) as (
      select owner union select u.id from below b join units u on u.parent = b.id)
    select coalesce(array_agg(id), '{}') from below where id = any (seen));
end
$$;
