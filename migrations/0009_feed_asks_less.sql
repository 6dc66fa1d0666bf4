-- As before; rights are looked up in registers in which something happened, not in all of them: with every register of
-- the house that took seconds a question.
create or replace function infostrada.changes_seen(
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
  with c as materialized (
    select t.register, t.class, has_any_column_privilege('infostrada_public', t.relation, 'select') as open,
           exists (select from pg_attribute a where a.attrelid = t.relation and a.attname = 'web') as placed
      from (select u.register, u.class, to_regclass(format('%I.%I', u.register, u.class)) as relation
              from unnest(changes_seen.registers, changes_seen.classes) u (register, class)) t
     where t.relation is not null
  ),
  r as materialized (
    select d.register, infostrada.seen_units(d.register, 'internal') as units, infostrada.seen_area(d.register) as area,
           infostrada.seen_parts(d.register) as parts
      from (select distinct c.register from c
             where asked and exists (select from feed n where n.class = c.class and n.seq > changes_seen.since
                                        and n.seq <= changes_seen.until)) d
  ),
  f as (
    select f.*, c.open, c.placed, r.units as seen, r.area, r.parts,
           st_setsrid(f.old_place::geometry, 3857) as old, st_setsrid(f.new_place::geometry, 3857) as new
      from feed f
      join c on c.register = f.register and c.class = f.class
      left join r on r.register = f.register
     where f.seq > changes_seen.since and f.seq <= changes_seen.until
       and (changes_seen.units is null or f.unit = any (changes_seen.units))
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
