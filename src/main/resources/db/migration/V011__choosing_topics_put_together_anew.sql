-- Topics were put together anew; what was said stands where its question stands now.
update statement set topic = 'my-breakfast' where topic = 'breakfast' and kind = 'USUAL';
update statement set topic = 'outdoors' where topic = 'likes' and question = 'outdoors-usual';
update statement set topic = 'indoors' where topic = 'likes' and question = 'creative-usual';
update statement set topic = 'music-and-television' where topic = 'likes' and question = 'music-how';
update sitting set topic = 'my-breakfast' where topic = 'breakfast' and kind = 'USUAL';

alter table answer add constraint answer_level_belongs_to_option check (level is null or option is not null);
alter table answer add constraint answer_picture_belongs_to_else check (picture is null or response = 'SOMETHING_ELSE');
alter table statement add constraint statement_level_belongs_to_option check (level is null or option is not null);
alter table statement add constraint statement_picture_belongs_to_else check (picture is null or response = 'SOMETHING_ELSE');
