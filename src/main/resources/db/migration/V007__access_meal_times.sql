alter table home add column breakfast_at time default '08:00:00' not null;
alter table home add column evening_meal_at time default '17:30:00' not null;
update home set breakfast_at = '00:00:00' where breakfast_at >= lunch_at;
update home set evening_meal_at = '23:59:00' where evening_meal_at <= lunch_at;
