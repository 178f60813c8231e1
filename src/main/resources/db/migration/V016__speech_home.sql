-- What people of a home recorded: a text, exactly as it is shown, in their own voice. The sound goes when it is removed
-- or replaced; who recorded it and who removed it stays.
create table recording (
    id          uuid                     primary key,
    home        uuid                     not null references home,
    language    varchar(35)              not null,
    words       varchar(1000)            not null,
    clip        varchar(40)              not null unique,
    speaker     varchar(100)             not null,
    recorded_by uuid                     not null references account,
    recorded_at timestamp with time zone not null
);

create index recording_by_home on recording (home, recorded_at);

create table recording_sound (
    recording uuid  primary key references recording,
    wav       bytea not null
);

create table recording_ended (
    recording uuid                     primary key references recording,
    ended_by  uuid                     not null references account,
    ended_at  timestamp with time zone not null
);

-- How a home wants a word to be said.
create table pronunciation (
    id       uuid                     primary key,
    home     uuid                     not null references home,
    language varchar(35)              not null,
    written  varchar(100)             not null,
    said     varchar(200)             not null,
    made_by  uuid                     not null references account,
    made_at  timestamp with time zone not null
);

create index pronunciation_by_home on pronunciation (home, made_at);

create table pronunciation_ended (
    pronunciation uuid                     primary key references pronunciation,
    ended_by      uuid                     not null references account,
    ended_at      timestamp with time zone not null
);
