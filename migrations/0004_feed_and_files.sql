-- What others hear of and what hangs on entries: the change feed under the rights of whoever asks, webhooks, attachments.

-- ---------------------------------------------------------------- webhooks

-- An address of a partner to which the feed is sent. It belongs to a unit and reads as a reader of that unit; one that an
-- API key made reads as that key, and only while the key (or the one it was rotated to) is good.
create table infostrada.webhooks (
  id            uuid primary key default gen_random_uuid(),
  unit          text not null references infostrada.units,
  key           bigint references infostrada.api_keys,
  url           text not null check (length(url) <= 2000),
  registers     text[] check (cardinality(registers) > 0),   -- none: every register
  area          geometry(Geometry, 2180),                    -- none: everywhere
  content       boolean not null default false,
  -- Signs what is sent, so it has to be kept as it is; it opens nothing here.
  secret        text not null,
  -- Stands for the webhook as the asker in a transaction, as the token of a session does. No request can show it:
  -- those show secrets, and a token is made of one.
  token         text not null,
  token_hash    bytea not null unique,
  created_by    bigint references infostrada.people,
  created       timestamptz not null default now(),
  removed_at    timestamptz,
  -- The feed was turned into deliveries up to here.
  reached       bigint not null,
  -- Whoever delivers holds it until then; a process that died lets go by itself.
  lease         uuid,
  leased_until  timestamptz,
  delivered_at  timestamptz
);
create index webhooks_unit on infostrada.webhooks (unit) where removed_at is null;

-- Stretches of the feed on their way. What is in them is read anew at every try, under the rights of that moment.
create table infostrada.deliveries (
  id           uuid primary key default gen_random_uuid(),
  webhook      uuid not null references infostrada.webhooks on delete cascade,
  since        bigint not null,
  until        bigint not null,
  created      timestamptz not null default now(),
  attempts     integer not null default 0,
  next_try     timestamptz not null default now(),
  dead_at      timestamptz,
  last_status  integer,
  last_error   text,
  check (until > since)
);
create index deliveries_webhook on infostrada.deliveries (webhook, since) where dead_at is null;
create index deliveries_dead on infostrada.deliveries (webhook, dead_at) where dead_at is not null;

-- Whether a key, or one that it was rotated to, is good now.
create function infostrada.key_lives(key bigint) returns boolean
language sql stable set search_path = infostrada, pg_catalog, pg_temp
as $$
  with recursive k as (
    select a.* from api_keys a where a.id = $1
    union all
    select a.* from k join api_keys a on a.id = k.successor
  )
  select exists (select from k where k.expires > statement_timestamp() and k.revoked_at is null)
$$;

-- As before, and webhooks: one of a unit acts as a key of every register would (its `key` is 0), one that a key made as
-- that key or the one that it was rotated to. In plpgsql, because that keeps its plans: this is asked in every reading.
create or replace function infostrada.asker() returns table (person bigint, key bigint, unit text, registers text[], area public.geometry)
language plpgsql stable security definer set search_path = infostrada, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  shown bytea;
  hook webhooks;
begin
  if coalesce(current_setting('infostrada.asker', true), '') = '' then
    return;
  end if;
  shown := sha256(convert_to(current_setting('infostrada.asker', true), 'UTF8'));
  return query
    select s.person, null::bigint, null::text, null::text[], null::public.geometry
      from sessions s
      join people p on p.id = s.person
     where s.hash = shown
       and s.expires > statement_timestamp()
       and s.seen > statement_timestamp() - interval '2 hours'
       and s.second_factor_done
       and p.disabled_at is null
       and not (s.method = 'password' and p.one_time_until is not null);
  if found then
    return;
  end if;
  return query
    select null::bigint, k.id, k.unit, k.registers, k.area
      from api_keys k
      join units u on u.id = k.unit
     where k.hash = shown
       and k.expires > statement_timestamp()
       and k.revoked_at is null
       and infostrada.unit_lives(u.active_from, u.active_to);
  if found then
    return;
  end if;
  select w.* into hook from webhooks w join units u on u.id = w.unit
   where w.token_hash = shown and w.removed_at is null and infostrada.unit_lives(u.active_from, u.active_to);
  if hook.id is null then
    return;
  end if;
  if hook.key is null then
    return query select null::bigint, 0::bigint, hook.unit, null::text[], null::public.geometry;
    return;
  end if;
  return query
    with recursive k as (
      select a.* from api_keys a where a.id = hook.key
      union all
      select a.* from k join api_keys a on a.id = k.successor
    )
    select null::bigint, k.id, k.unit, k.registers, k.area
      from k
     where k.expires > statement_timestamp() and k.revoked_at is null
     order by k.id desc
     limit 1;
end
$$;

-- ---------------------------------------------------------------- the feed as somebody sees it

-- Whether a version of an entry lies in an area. Asked only for readers who are narrowed to one.
create function infostrada.version_meets(register text, class text, namespace text, local text, version text, area public.geometry)
returns boolean
language plpgsql stable set search_path = infostrada, public, pg_catalog, pg_temp
as $$
declare
  meets boolean;
begin
  execute format('select exists (select from %I.%I where lokalny_id = $1 and przestrzen_nazw = $2 and wersja_id = $3
                                    and st_intersects(web, $4))', register, class)
    into meets using local, namespace, version, area;
  return meets;
end
$$;

-- Changes after `since` up to `until`, as the asker of this transaction sees them: of public entries for everybody, and
-- besides of entries of units that the asker reads internally. A change is told by what the asker sees before and after
-- it: what went out of sight has ended, what came into sight was made. Versions and places that are out of sight are not
-- told, and are not searched by the area either. Nobody has a right to the table itself: this is the only way.
create function infostrada.changes_seen(
  since bigint, until bigint, registers text[], classes text[], units text[], area public.geometry, most integer)
returns table (seq bigint, at timestamptz, register text, class text, op text, unit text, namespace text, local text,
               before text, after text, x0 float8, y0 float8, x1 float8, y1 float8)
language plpgsql stable security definer set search_path = infostrada, public, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  asked boolean := coalesce(current_setting('infostrada.asker', true), '') <> '';
begin
  return query
  with stretch as materialized (
    select f.* from feed f
     where f.seq > changes_seen.since and f.seq <= changes_seen.until
       and (changes_seen.units is null or f.unit = any (changes_seen.units))
  ),
  c as materialized (
    select t.register, t.class, has_any_column_privilege('infostrada_public', t.relation, 'select') as open,
           exists (select from pg_attribute a where a.attrelid = t.relation and a.attname = 'web') as placed
      from (select w.register, w.class, to_regclass(format('%I.%I', w.register, w.class)) as relation
              from unnest(changes_seen.registers, changes_seen.classes) w (register, class)
             where (w.register, w.class) in (select s.register, s.class from stretch s)) t
     where t.relation is not null
  ),
  -- Rights are looked up for those registers only in which they matter.
  r as materialized (
    select d.register, infostrada.seen_units(d.register, 'internal') as units, infostrada.seen_area(d.register) as area,
           infostrada.seen_parts(d.register) as parts
      from (select distinct s.register from stretch s join c on c.register = s.register and c.class = s.class
             where asked and not (c.open and (s.public_before or s.op = 'utworz') and (s.public_after or s.op = 'zakoncz'))) d
  ),
  f as (
    select f.*, c.open, c.placed, r.units as seen, r.area, r.parts,
           st_setsrid(f.old_place::geometry, 3857) as old, st_setsrid(f.new_place::geometry, 3857) as new
      from stretch f
      join c on c.register = f.register and c.class = f.class
      left join r on r.register = f.register
  ),
  s as (
    select f.*,
           (f.open and f.public_before)
             or (f.op <> 'utworz' and coalesce(
                  f.unit = any (f.seen)
                  or exists (select from unnest(f.parts) p where p.unit = f.unit and p.area && f.old
                                and version_meets(f.register, f.class, f.przestrzen_nazw, f.lokalny_id, f.before, p.area)), false)
                 and (f.area is null or not f.placed
                      or (f.area && f.old and version_meets(f.register, f.class, f.przestrzen_nazw, f.lokalny_id, f.before, f.area))))
             as sees_before,
           (f.open and f.public_after)
             or (f.op <> 'zakoncz' and coalesce(
                  f.unit = any (f.seen)
                  or exists (select from unnest(f.parts) p where p.unit = f.unit and p.area && f.new
                                and version_meets(f.register, f.class, f.przestrzen_nazw, f.lokalny_id, f.after, p.area)), false)
                 and (f.area is null or not f.placed
                      or (f.area && f.new and version_meets(f.register, f.class, f.przestrzen_nazw, f.lokalny_id, f.after, f.area))))
             as sees_after
      from f
  )
  select s.seq, s.at, s.register, s.class,
         case when not s.sees_after then 'zakoncz' when not s.sees_before then 'utworz' else s.op end,
         s.unit, s.przestrzen_nazw, s.lokalny_id,
         case when s.sees_before then s.before end, case when s.sees_after then s.after end,
         least(case when s.sees_before then st_xmin(s.old) end, case when s.sees_after then st_xmin(s.new) end),
         least(case when s.sees_before then st_ymin(s.old) end, case when s.sees_after then st_ymin(s.new) end),
         greatest(case when s.sees_before then st_xmax(s.old) end, case when s.sees_after then st_xmax(s.new) end),
         greatest(case when s.sees_before then st_ymax(s.old) end, case when s.sees_after then st_ymax(s.new) end)
    from s
   where (s.sees_before or s.sees_after)
     and (changes_seen.area is null or (s.sees_before and st_intersects(s.old, changes_seen.area))
          or (s.sees_after and st_intersects(s.new, changes_seen.area)))
   order by s.seq
   limit changes_seen.most;
end
$$;
grant execute on function infostrada.changes_seen(bigint, bigint, text[], text[], text[], public.geometry, integer)
  to infostrada_public, infostrada_official, infostrada_personal;

-- ---------------------------------------------------------------- attachments

-- Photographs and documents of entries. Their bytes lie in the folder or the S3 storage of the installation, under the
-- hash of their content; here is what they are and who may see them.
create table infostrada.attachments (
  id               uuid primary key default gen_random_uuid(),
  register         text not null,
  class            text not null,
  przestrzen_nazw  text not null,
  lokalny_id       text not null,
  unit             text not null references infostrada.units,
  name             text not null check (length(name) between 1 and 200),
  media_type       text not null,
  bytes            bigint not null,
  sha256           bytea not null check (octet_length(sha256) = 32),
  visibility       text not null check (visibility in ('public', 'internal', 'personal')),
  width            integer,
  height           integer,
  added_by         bigint references infostrada.people,
  added            timestamptz not null default now(),
  removed_by       bigint references infostrada.people,
  removed_at       timestamptz
);
create index attachments_object on infostrada.attachments (lokalny_id, class) where removed_at is null;
create index attachments_sha256 on infostrada.attachments (sha256);

-- Whether whoever runs the query sees the entry: runs with the rights of the caller, so the policies of the class table
-- decide. The public sees what is in force; who reads with rights also sees what has ended.
create function infostrada.entry_seen(register text, class text, namespace text, local text, live boolean) returns boolean
language plpgsql stable set search_path = infostrada, public, pg_catalog, pg_temp
as $$
declare
  relation regclass := to_regclass(format('%I.%I', register, class));
  seen boolean;
begin
  if relation is null or not has_any_column_privilege(relation, 'select') then
    return false;
  end if;
  execute format('select exists (select from %s where lokalny_id = $1 and przestrzen_nazw = $2 and not zastapiona
                                    and (not $3 or koniec_wersja is null))', relation)
    into seen using local, namespace, live;
  return seen;
end
$$;

alter table infostrada.attachments enable row level security;
grant select (id, register, class, przestrzen_nazw, lokalny_id, unit, name, media_type, bytes, sha256, visibility, width, height, added)
  on infostrada.attachments to infostrada_public, infostrada_official, infostrada_personal;
create policy jawne on infostrada.attachments for select to infostrada_public
  using (removed_at is null and visibility = 'public'
         and infostrada.entry_seen(register, class, przestrzen_nazw, lokalny_id, true));
create policy urzedowe on infostrada.attachments for select to infostrada_official
  using (removed_at is null and visibility in ('public', 'internal')
         and infostrada.entry_seen(register, class, przestrzen_nazw, lokalny_id, false));
create policy osobowe on infostrada.attachments for select to infostrada_personal
  using (removed_at is null and infostrada.entry_seen(register, class, przestrzen_nazw, lokalny_id, false));
