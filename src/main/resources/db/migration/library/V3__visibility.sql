alter table document add organisation_id bigint;
comment on column document.organisation_id is 'The organisation that keeps it here, of the module identity; null when nobody does in particular.';
select history.track('document', 'title');
alter table document alter organisation_id set default live.home();

select history.guard('document', 'true', 'organisation_id', true, 2);
select history.guard('passage', 'document_id in (select id from @.document)', 'null', false, 2);

-- A reading has no history of its own, and a document that went can still be read as of an older day.
select history.guard('document_file', 'document_id in (select id from history.document)', 'null', false, 2);
select history.guard('document_text', 'document_id in (select id from history.document)', 'null', false, 2);
select history.guard('citation', 'document_id in (select id from history.document)', 'null', false, 2);
select history.guard('citation_target', 'exists (select from live.citation c where c.id = citation_id)', 'null', false, 2);
select history.guard('find', 'document_id in (select id from history.document)', 'null', false, 2);
