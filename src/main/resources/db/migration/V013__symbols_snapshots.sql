-- Photos that a home took of what its people choose from. One that is replaced or taken down stays: it may have been shown.
create table snapshot (
    id       uuid         primary key,
    home     uuid         not null references home,
    person   uuid         references person,
    concept  varchar(100) not null,
    jpeg     bytea        not null,
    taken_by uuid         not null references account,
    taken_at timestamp with time zone not null
);

create index snapshot_by_home on snapshot (home, taken_at);

create table snapshot_taken_down (
    snapshot      uuid primary key references snapshot,
    taken_down_by uuid not null references account,
    taken_down_at timestamp with time zone not null
);
