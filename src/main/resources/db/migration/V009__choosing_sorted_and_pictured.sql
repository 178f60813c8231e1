-- Where a thing was put when it was sorted, and what "something else" is where a picture of it was found.
alter table answer add column level varchar(10);
alter table answer add column picture varchar(100);
alter table statement add column level varchar(10);
alter table statement add column picture varchar(100);

-- A word may stand alone where no picture shows the very thing.
alter table offered alter column picture drop not null;

-- "SIGNIFICANT" is longer than what there was.
alter table sitting alter column kind set data type varchar(20);
alter table statement alter column kind set data type varchar(20);
