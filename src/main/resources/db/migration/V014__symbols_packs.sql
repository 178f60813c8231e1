-- Pictures that a home brought along. They come in bit by bit; "done" is where to go on after an interruption.
create table symbol_pack (
    id         uuid                     primary key,
    home       uuid                     not null references home,
    name       varchar(100)             not null,
    credit     varchar(200)             not null,
    licence    varchar(200)             not null,
    language   varchar(35)              not null,
    brought_by uuid                     not null references account,
    brought_at timestamp with time zone not null,
    state      varchar(10)              not null,
    failure    varchar(20),
    entries    integer                  not null,
    done       integer                  not null,
    unpacked   bigint                   not null,
    removed_by uuid                     references account,
    removed_at timestamp with time zone,
    constraint symbol_pack_fails_for_a_reason check ((state = 'FAILED') = (failure is not null)),
    constraint symbol_pack_is_removed_by_somebody check ((removed_by is null) = (removed_at is null)),
    constraint symbol_pack_done_in_range check (done between 0 and entries)
);

create index symbol_pack_by_home on symbol_pack (home, brought_at);

-- What was left out: entries by their place in the file, lines of the word list before them.
create table pack_skipped (
    pack  uuid         not null references symbol_pack,
    place integer      not null,
    entry varchar(400) not null,
    why   varchar(20)  not null,
    primary key (pack, place)
);

create table pack_picture (
    id      uuid         primary key,
    pack    uuid         not null references symbol_pack,
    symbol  varchar(400) not null,
    licence varchar(200) not null,
    option  varchar(50)  not null,
    constraint pack_picture_one_of_each_name unique (pack, symbol)
);

create table pack_word (
    picture  uuid          not null references pack_picture,
    language varchar(35)   not null,
    name     varchar(400)  not null,
    keywords varchar(1000) not null,
    primary key (picture, language)
);

-- Apart, because it goes when its pack is removed and nobody ever saw it. Its name stays: a tablet may still tell us
-- that somebody chose it.
create table pack_drawing (
    picture    uuid        primary key references pack_picture,
    media_type varchar(30) not null,
    bytes      bytea       not null
);
