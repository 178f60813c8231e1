-- With its PIN staff leave a person's screen: only the hash of it is kept, and how often it was tried in vain on which tablet.
alter table home add column pin_hash varchar(200);
alter table tablet add column pin_failures integer default 0 not null;
alter table tablet add column pin_wait_until timestamp with time zone;
-- Whether the tablet asks its browser for the whole screen.
alter table tablet add column full_screen boolean default false not null;
