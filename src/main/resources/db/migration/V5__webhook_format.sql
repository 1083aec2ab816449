-- For H2 (in its PostgreSQL mode) and PostgreSQL alike.

-- How messages to a webhook are written, and in which language where they are sentences.
alter table webhook add column format varchar(20) default 'standard' not null;
alter table webhook add column language varchar(20) default 'en' not null;
