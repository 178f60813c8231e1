-- What a tablet or the desk waits for must not take longer with every year: each of these finds what it needs at once.
drop index presentation_by_person;
create index presentation_latest_first on presentation (person, question, planned_at desc, id desc);

create index sitting_by_day on sitting (person, topic, for_day);
create index statement_by_sitting on statement (sitting);
create index statement_by_person_and_day on statement (person, for_day);
create index statement_by_question on statement (person, question);
create index statement_by_arrival on statement (home, kind, received_at);
