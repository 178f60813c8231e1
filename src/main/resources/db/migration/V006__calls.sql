-- Somebody is asked for. Why is for those who come, not for the open screen.
create table call (
    id          uuid                     primary key,
    home        uuid                     not null references home,
    tablet      uuid                     not null references tablet,
    person      uuid                     references person,
    kind        varchar(20)              not null,
    place       varchar(100)             not null,
    raised_at   timestamp with time zone not null,
    received_at timestamp with time zone not null
);

create index call_by_home on call (home, received_at);

create table call_seen (
    call    uuid                     primary key references call,
    account uuid                     not null references account,
    name    varchar(100)             not null,
    seen_at timestamp with time zone not null
);
