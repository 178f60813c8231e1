-- How a person best sees and selects, and when they like to be asked. A sitting keeps a copy of how it was then.
-- A person's version begins with 1: what is older than that was never kept.
alter table person add column usable_part varchar(10) default 'WHOLE' not null;
alter table person add column way_in varchar(20) default 'TOUCH' not null;
alter table person add column best_time varchar(10);
alter table person add column bad_time varchar(10);
alter table person add column left_at timestamp with time zone;
alter table person add column version integer default 1 not null;
alter table sitting add column usable_part varchar(10) default 'WHOLE' not null;
alter table sitting add column way_in varchar(20) default 'TOUCH' not null;

-- Photos are never changed: another one has another id, so that a browser may keep what it has.
create table photo (
    id       uuid                     primary key,
    home     uuid                     not null references home,
    jpeg     bytea                    not null,
    taken_at timestamp with time zone not null
);

-- When a tablet was last heard, to within some minutes.
alter table tablet add column heard_at timestamp with time zone;
