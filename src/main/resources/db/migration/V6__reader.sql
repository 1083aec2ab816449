-- The hash of a second token, by which a link's inbox can be read and nothing can be changed; null if nobody wanted one.
alter table link add column read_hash varchar(64);

create unique index link_by_reader on link (read_hash);
