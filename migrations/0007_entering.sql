-- The last act of applying a changeset, in one question: nobody else who writes should wait for the network between two.

-- Adds lines to the journal and then, while its head is held, the changeset's changes to the feed.
create function infostrada.enter(lines jsonb, changeset bigint, changes jsonb) returns bigint
language plpgsql set search_path = infostrada, public, pg_catalog, pg_temp
as $$
declare
  first bigint := infostrada.write_journal(lines);
begin
  insert into infostrada.feed (seq, at, changeset, register, class, op, unit, przestrzen_nazw, lokalny_id, before, after,
                               public_before, public_after, old_place, new_place)
  select nextval('infostrada.feed_seq'), clock_timestamp(), enter.changeset, r.register, r.class, r.op, r.unit, r.ns, r.local,
         r.before, r.after, r.pb, r.pa, r.op_::box2d, r.np_::box2d
    from jsonb_to_recordset(changes) as r(register text, class text, op text, unit text, ns text, local text, before text,
                                          after text, pb boolean, pa boolean, op_ text, np_ text);
  return first;
end
$$;
