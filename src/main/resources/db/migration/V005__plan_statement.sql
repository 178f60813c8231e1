-- A statement is never edited or deleted: what a person has said stays said.
create table statement (
    id          uuid                     primary key,
    home        uuid                     not null references home,
    person      uuid                     not null references person,
    kind        varchar(10)              not null,
    source      varchar(30)              not null,
    topic       varchar(50)              not null,
    question    varchar(50)              not null,
    sitting     uuid                     not null,
    response    varchar(20)              not null,
    option      varchar(50),
    own_words   varchar(1000)            not null,
    language    varchar(35)              not null,
    speaks_as   varchar(10)              not null,
    helper      varchar(100),
    for_day     date,
    for_meal    varchar(20),
    said_at     timestamp with time zone not null,
    received_at timestamp with time zone not null,
    constraint statement_day_belongs_to_today check ((kind = 'TODAY') = (for_day is not null))
);

create index statement_by_person on statement (person, kind, said_at);
create index statement_by_day on statement (home, for_day);

-- The person took it back. The statement stays, and so does this.
create table withdrawal (
    statement    uuid                     primary key references statement,
    answer       uuid                     not null,
    withdrawn_at timestamp with time zone not null
);
