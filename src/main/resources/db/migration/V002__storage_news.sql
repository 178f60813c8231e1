-- A number that moves whenever there is something new for a home's desk. Its row lock puts what is new in one line:
-- a desk that has seen a number has seen everything that came before it.
create table news (
    about  uuid   primary key,
    number bigint not null
);
