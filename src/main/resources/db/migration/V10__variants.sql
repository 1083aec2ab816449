-- For H2 (in its PostgreSQL mode) and PostgreSQL alike.

-- Addresses below that of a link, each for one prospect or group. The name is the consultant's own and shown to nobody else.
create table variant (
    link_id   bigint        not null references link on delete cascade,
    label     varchar(40)   not null,
    name      varchar(200)  not null,
    prefilled varchar(1000) not null,
    created   date          not null,
    primary key (link_id, label)
);

-- What of the counts of a link came by one of its variants: the whole is in visit.
create table variant_visit (
    link_id bigint      not null,
    label   varchar(40) not null,
    counted date        not null,
    step    varchar(20) not null,
    number  bigint      not null,
    primary key (link_id, label, counted, step),
    foreign key (link_id, label) references variant on delete cascade
);

-- The label of the variant that a response came by, whether or not there still is one; empty if it came by the link itself.
alter table response add column label varchar(40) default '' not null;
