-- What staff write for somebody to say in Talk. One that is removed stays, so that it is known who wrote and who removed it;
-- which of them comes first may change. What is said in Talk is kept nowhere.
create table phrase (
    id         uuid                     primary key,
    person     uuid                     not null references person,
    picture    varchar(100),
    place      integer                  not null,
    written_by uuid                     not null references account,
    written_at timestamp with time zone not null
);

create index phrase_by_person on phrase (person, place);

create table phrase_words (
    phrase   uuid         not null references phrase,
    language varchar(35)  not null,
    words    varchar(200) not null,
    primary key (phrase, language)
);

create table phrase_ended (
    phrase   uuid                     primary key references phrase,
    ended_by uuid                     not null references account,
    ended_at timestamp with time zone not null
);
