-- For H2 (in its PostgreSQL mode) and PostgreSQL alike.

-- The day on which the inbox was last opened at a private address: for links there are, the day of this migration.
-- idle: the day since which the link counts as abandoned; if the inbox was opened later, it does not any more.
alter table link add column opened date default current_date not null;
alter table link add column idle date;

create index link_by_opened on link (opened);
