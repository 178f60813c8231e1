create table person (
    id                uuid             primary key,
    home              uuid             not null references home,
    name              varchar(100)     not null,
    room              varchar(100)     not null,
    speaks_as         varchar(10)      not null,
    first_language    varchar(35)      not null,
    second_language   varchar(35),
    portrait          varchar(200)     not null,
    options_at_a_time integer          not null,
    theme             varchar(10)      not null,
    text_pt           integer          not null,
    created_at        timestamp with time zone not null,
    constraint person_options_at_a_time_in_range check (options_at_a_time between 2 and 6),
    constraint person_text_pt_in_range check (text_pt between 24 and 40)
);

create index person_by_home on person (home);

-- A name as it is written in another script.
create table name_in (
    person     uuid         not null references person,
    person_key integer      not null,
    tag        varchar(35)  not null,
    name       varchar(100) not null,
    primary key (person, person_key)
);
