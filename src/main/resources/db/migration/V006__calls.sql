-- Somebody is asked for. Why is for those who come, not for the open screen.
create table staff_call (
    id          uuid                     primary key,
    home        uuid                     not null references home,
    tablet      uuid                     not null references tablet,
    person      uuid                     references person,
    kind        varchar(20)              not null,
    place       varchar(100)             not null,
    raised_at   timestamp with time zone not null,
    received_at timestamp with time zone not null
);

create index staff_call_by_home on staff_call (home, received_at);

create table staff_call_seen (
    staff_call uuid                  primary key references staff_call,
    account uuid                     not null references account,
    name    varchar(100)             not null,
    seen_at timestamp with time zone not null
);
