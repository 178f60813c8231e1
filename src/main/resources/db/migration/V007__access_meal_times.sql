alter table home add column breakfast_at time default '08:00:00' not null;
alter table home add column evening_meal_at time default '17:30:00' not null;
