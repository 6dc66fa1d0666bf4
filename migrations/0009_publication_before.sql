-- What taking a changeset back needs to know of how public an entry was: a withdrawal is written into past versions too, so
-- the class tables cannot tell.
alter table infostrada.changes
  add column publication_before text check (publication_before in ('opublikowany', 'wewnetrzny', 'wycofany'));
