-- For H2 (in its PostgreSQL mode) and PostgreSQL alike.

-- The secret is stored as it is: every attempt is signed with it.
create table webhook (
    link_id bigint        primary key references link on delete cascade,
    url     varchar(2000) not null,
    secret  varchar(100)  not null
);

-- due: the next attempt while one waits, the end of the lease while one is under way, nothing afterwards.
-- response_id: null for a test. attempts: all there were; failures: those since it was last put in line.
create table delivery (
    id          uuid primary key,
    link_id     bigint         not null references webhook on delete cascade,
    response_id uuid           references response on delete cascade,
    created     timestamp with time zone not null,
    body        varchar(50000) not null,
    message_id  varchar(50)    not null,
    state       varchar(20)    not null,
    attempts    integer        not null,
    failures    integer        not null,
    due         timestamp with time zone,
    attempted   timestamp with time zone,
    ending      varchar(40),
    status      integer
);

create index delivery_by_due on delivery (due);
create index delivery_by_link on delivery (link_id, created);
create index delivery_by_response on delivery (response_id);
