alter table intake add shown_to bigint;
comment on column intake.shown_to is 'The organisation, of the module identity, within which the document begins; null when it is for everybody.';
