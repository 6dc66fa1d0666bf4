-- A photograph that somebody sent with the report of an error, without what it told about place, time and camera. It is for the
-- officials of the unit and for whoever holds the address of the report, so no role of readers may see the table.
create table infostrada.error_report_pictures (
  report      bigint primary key references infostrada.error_reports on delete cascade,
  media_type  text not null check (media_type in ('image/jpeg', 'image/png', 'image/webp')),
  width       integer not null check (width > 0),
  height      integer not null check (height > 0),
  content     bytea not null
);
comment on table infostrada.error_report_pictures is 'Zdjęcia przy zgłoszeniach błędów; mogą przedstawiać osoby';
