-- What weighs more is of the kind SIGNIFICANT, which is longer than the others.
alter table sitting alter column kind set data type varchar(20);
alter table statement alter column kind set data type varchar(20);
