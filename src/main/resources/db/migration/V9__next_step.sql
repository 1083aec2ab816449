-- For H2 (in its PostgreSQL mode) and PostgreSQL alike.

-- What the consultant proposes to do next: a text, and addresses of https each after its verdict, or after "all"; empty if
-- there is none.
alter table link add column next_text varchar(500) default '' not null;
alter table link add column next_addresses varchar(2000) default '' not null;
-- The hosts of these addresses that named the link in a file of theirs, and the day on which they did; null if none did.
alter table link add column proven_hosts varchar(1000) default '' not null;
alter table link add column proven date;

create index link_by_proven on link (proven);
