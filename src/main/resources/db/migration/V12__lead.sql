-- For H2 (in its PostgreSQL mode) and PostgreSQL alike.

-- What the consultant makes of a response: how far it has come, and a note that nobody else is shown. Both go with it.
alter table response add column state varchar(20) default 'new' not null;
alter table response add column private_note varchar(8000) default '' not null;

-- Where the prospect works, if they say so.
alter table response add column company varchar(100) default '' not null;
