-- How a person best hears. A sitting keeps a copy of how it was then.
alter table person add column voice_preferred varchar(10) default 'USUAL' not null;
alter table person add column voice_rate_percent integer default 80 not null;
alter table person add column voice_pitch_percent integer default 100 not null;
alter table person add column voice_volume_percent integer default 100 not null;
alter table person add column voice_both_languages boolean default false not null;
alter table sitting add column voice_preferred varchar(10) default 'USUAL' not null;
alter table sitting add column voice_rate_percent integer default 80 not null;
alter table sitting add column voice_pitch_percent integer default 100 not null;
alter table sitting add column voice_volume_percent integer default 100 not null;
alter table sitting add column voice_both_languages boolean default false not null;
alter table person add constraint person_voice_rate_in_range check (voice_rate_percent between 50 and 150);
alter table person add constraint person_voice_pitch_in_range check (voice_pitch_percent between 50 and 150);
alter table person add constraint person_voice_volume_in_range check (voice_volume_percent between 20 and 100);
