-- A tablet may be mostly for one person: then it leads straight to them, and is as they need it from the first touch on.
create table person_tablet (
    tablet uuid primary key references tablet,
    person uuid references person
);
