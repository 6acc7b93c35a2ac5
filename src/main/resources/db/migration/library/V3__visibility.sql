alter table document add organisation_id bigint;
comment on column document.organisation_id is 'The organisation that keeps it here, of the module identity; null when nobody does in particular.';
select history.track('document', 'title');
alter table document alter organisation_id set default live.home();

select history.guard('document', keeper => 'organisation_id', hideable => true, lowest => 2);
select history.guard('passage', under => 'document_id document', lowest => 2);

-- A reading has no history of its own, and a document that went can still be read as of an older day.
select history.guard('document_file', rule => 'document_id not in (select history.unseen_document())', lowest => 2);
select history.guard('document_text', rule => 'document_id not in (select history.unseen_document())', lowest => 2);
select history.guard('citation', rule => 'document_id not in (select history.unseen_document())', lowest => 2);
select history.guard('citation_target', rule => 'exists (select from live.citation c where c.id = citation_id)', lowest => 2);
select history.guard('find', rule => 'document_id not in (select history.unseen_document())', lowest => 2);
