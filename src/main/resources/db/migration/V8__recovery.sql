-- For H2 (in its PostgreSQL mode) and PostgreSQL alike.

-- The hash of a code on paper that makes a new private address, once; null if there is none.
alter table link add column recovery_hash varchar(64);

create unique index link_by_recovery on link (recovery_hash);
