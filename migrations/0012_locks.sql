-- Locks of WFS: whoever holds one keeps everybody else from changing an entry for a while. They are rows and no locks of
-- the database, so they outlive connections and restarts, and end by the clock.
create table infostrada.locks (
  id       text primary key check (length(id) between 10 and 100),
  person   bigint not null references infostrada.people on delete cascade,
  seconds  integer not null check (seconds between 1 and 86400),
  until    timestamptz not null
);
create index locks_person on infostrada.locks (person);
create index locks_until on infostrada.locks (until);

create table infostrada.locked (
  lock             text not null references infostrada.locks on delete cascade,
  class            text not null,
  przestrzen_nazw  text not null,
  lokalny_id       text not null,
  primary key (class, przestrzen_nazw, lokalny_id)
);
create index locked_lock on infostrada.locked (lock);

-- Stored queries of WFS, each as the XML in which it was created.
create table infostrada.stored_queries (
  id          text primary key check (length(id) between 1 and 300),
  person      bigint references infostrada.people on delete set null,
  definition  text not null check (length(definition) <= 200000),
  created     timestamptz not null default now()
);
