alter table intake add title text;
comment on column intake.title is 'Its title as the register of official publications has it; null when only the text can tell.';
