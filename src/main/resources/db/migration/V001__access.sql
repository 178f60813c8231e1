-- A deployment may hold many homes: whoever and whatever belongs to one says so from the first day on.
create table home (
    id         uuid                     primary key,
    name       varchar(100)             not null,
    time_zone  varchar(50)              not null,
    lunch_at   time                     not null,
    made_up    boolean                  not null,
    created_at timestamp with time zone not null
);

-- The languages of the home's own screens, the first one first.
create table home_language (
    home     uuid        not null references home,
    home_key integer     not null,
    tag      varchar(35) not null,
    primary key (home, home_key)
);

create table account (
    id            uuid                     primary key,
    home          uuid                     not null references home,
    sign_in       varchar(100)             not null unique,
    name          varchar(100)             not null,
    role          varchar(20)              not null,
    language      varchar(35)              not null,
    password_hash varchar(200)             not null,
    created_at    timestamp with time zone not null
);

-- A tablet's secret is never stored: who reads this table still cannot speak for anybody.
create table tablet (
    id          uuid                     primary key,
    home        uuid                     not null references home,
    place       varchar(100)             not null,
    px_per_mm   double precision         not null,
    secret_hash varchar(64)              not null unique,
    enrolled_at timestamp with time zone not null
);

-- A tablet that is lost speaks for nobody any more; what it said before stays said.
create table tablet_revoked (
    tablet     uuid                     primary key references tablet,
    revoked_by uuid                     not null references account,
    revoked_at timestamp with time zone not null
);
