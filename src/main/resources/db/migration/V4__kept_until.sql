-- For H2 (in its PostgreSQL mode) and PostgreSQL alike.

-- When the prospect was told that the response is deleted. Null for what was sent before this was kept.
alter table response add column kept_until timestamp with time zone;
create index response_by_promise on response (kept_until);
