-- What filters compute. Every function is immutable and raises no error for any argument, so that no question of a client
-- can break off a statement: what cannot be computed is NULL, and a comparison with it is neither true nor false.

-- The order of the Polish alphabet. A server built without ICU sorts by code points instead.
do $$
begin
  create collation infostrada.polski (provider = icu, locale = 'pl');
exception when others then
  create collation infostrada.polski from "C";
end
$$;

create function infostrada.fold_case(t text) returns text
language sql immutable parallel safe
return lower(translate(t, 'ĄĆĘŁŃÓŚŹŻ', 'ąćęłńóśźż') collate infostrada.polski);

-- Letters without marks. Some strokes are no marks in Unicode, „ł” among them.
create function infostrada.fold_accents(t text) returns text
language sql immutable parallel safe
return translate(regexp_replace(normalize(t, nfd), '[\u0300-\u036f]', '', 'g'), 'łŁøØđĐ', 'lLoOdD');

create function infostrada.upper_case(t text) returns text
language sql immutable parallel safe
return upper(translate(t, 'ąćęłńóśźż', 'ĄĆĘŁŃÓŚŹŻ') collate infostrada.polski);

-- Double precision within bounds in which PostgreSQL raises neither overflow nor underflow.
create function infostrada.plus(a float8, b float8) returns float8
language sql immutable parallel safe
return case when abs(a) <= 1e300 and abs(b) <= 1e300 then a + b end;

create function infostrada.minus(a float8, b float8) returns float8
language sql immutable parallel safe
return case when abs(a) <= 1e300 and abs(b) <= 1e300 then a - b end;

create function infostrada.times(a float8, b float8) returns float8
language sql immutable parallel safe
return case
  when a is null or b is null then null
  when a = 0 or b = 0 then 0
  when abs(a) between 1e-150 and 1e150 and abs(b) between 1e-150 and 1e150 then a * b
end;

create function infostrada.over(a float8, b float8) returns float8
language sql immutable parallel safe
return case
  when a is null or b is null or b = 0 then null
  when a = 0 then 0
  when abs(a) between 1e-150 and 1e150 and abs(b) between 1e-150 and 1e150 then a / b
end;

create function infostrada.power(a float8, b float8) returns float8
language sql immutable parallel safe
return case
  when a is null or b is null then null
  when b = 0 then 1
  when a = 0 then case when b > 0 then 0 end
  when not abs(a) between 1e-150 and 1e150 or not abs(b) between 1e-150 and 1e6 then null
  when a < 0 and b <> trunc(b) then null
  when abs(b * ln(abs(a))) <= 340 then pg_catalog.power(a, b)
end;

-- Whole numbers of any length, as double precision.
create function infostrada.real(n numeric) returns float8
language sql immutable parallel safe
return case when abs(n) <= 1e150 then n::float8 end;

-- Delivered shapes are kept as they are, and some are not valid; relations are asked of the nearest valid shape of the
-- same dimension.
create function infostrada.sound(g public.geometry) returns public.geometry
language plpgsql immutable strict parallel safe set client_min_messages = warning
as $$
begin
  if public.st_dimension(g) = 0 or public.st_isvalid(g) then
    return g;
  end if;
  return public.st_collectionextract(public.st_makevalid(g), public.st_dimension(g) + 1);
end
$$;
