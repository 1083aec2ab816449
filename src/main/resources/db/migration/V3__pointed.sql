-- For H2 (in its PostgreSQL mode) and PostgreSQL alike.

-- The address that the receiver of the last attempt pointed to instead of taking the message. No longer than a webhook's.
alter table delivery add column pointed varchar(2000);
