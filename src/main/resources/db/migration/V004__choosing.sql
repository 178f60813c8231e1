-- What was put to whom, how, and in which order. Rows are only ever added.
-- "..._key" is the place in that order; Spring Data's own name for it needs no quotes on either database.
create table sitting (
    id                uuid                     primary key,
    home              uuid                     not null references home,
    person            uuid                     not null references person,
    tablet            uuid                     not null references tablet,
    topic             varchar(50)              not null,
    kind              varchar(10)              not null,
    source            varchar(30)              not null,
    operator          varchar(20)              not null,
    helper            varchar(100),
    for_day           date                     not null,
    for_meal          varchar(20),
    first_language    varchar(35)              not null,
    second_language   varchar(35),
    speaks_as         varchar(10)              not null,
    options_at_a_time integer                  not null,
    theme             varchar(10)              not null,
    text_pt           integer                  not null,
    seed              bigint                   not null,
    planned_at        timestamp with time zone not null
);

create index sitting_by_person on sitting (person, topic, planned_at);

create table presentation (
    id                 uuid         primary key,
    sitting            uuid         not null references sitting,
    sitting_key        integer      not null,
    person             uuid         not null,
    question           varchar(50)  not null,
    prompt             varchar(300) not null,
    yes_first          boolean      not null,
    non_choices_first  boolean      not null,
    planned_at         timestamp with time zone not null,
    constraint presentation_one_in_each_place unique (sitting, sitting_key)
);

create index presentation_by_person on presentation (person, question, planned_at);

-- Label and picture as they were shown, so that evidence stays true when words and pictures get better.
create table offered (
    presentation     uuid         not null references presentation,
    presentation_key integer      not null,
    option           varchar(50)  not null,
    page             integer      not null,
    slot             integer      not null,
    label            varchar(200) not null,
    picture          varchar(200) not null,
    primary key (presentation, presentation_key)
);

-- The primary key is what makes an answer count once, however often it is sent.
create table answer (
    id             uuid                     primary key,
    presentation   uuid                     not null references presentation,
    response       varchar(20)              not null,
    option         varchar(50),
    takes_back     uuid                     references answer,
    language       varchar(35)              not null,
    per_page       integer                  not null,
    page           integer                  not null,
    shown_at       timestamp with time zone not null,
    first_press_at timestamp with time zone not null,
    said_at        timestamp with time zone not null,
    changes        integer                  not null,
    replays        integer                  not null,
    constraint answer_option_belongs_to_choice check ((response = 'OPTION') = (option is not null)),
    constraint answer_takes_back_something check ((response = 'TAKEN_BACK') = (takes_back is not null))
);

create index answer_by_presentation on answer (presentation);

-- When and through which tablet an answer reached us: apart, because it is not what the person said.
create table receipt (
    answer      uuid                     primary key references answer,
    tablet      uuid                     not null references tablet,
    received_at timestamp with time zone not null
);

-- What could not be kept. It is not lost: it stands here and on the tablet until somebody has seen to it.
create table refused_answer (
    id          uuid                     primary key,
    home        uuid                     not null references home,
    tablet      uuid                     not null references tablet,
    why         varchar(40)              not null,
    received_at timestamp with time zone not null
);
