select history.guard('agenda', keeper => 'organisation_id', hideable => true);
select history.guard('challenge', under => 'agenda_id agenda', keeper => '(select a.organisation_id from live.agenda a where a.id = agenda_id)', hideable => true);
select history.guard('issue', under => 'challenge_id challenge', keeper => '(select a.organisation_id from live.challenge c join live.agenda a on a.id = c.agenda_id where c.id = challenge_id)', hideable => true);
select history.guard('question', under => 'agenda_id agenda, issue_id issue', keeper => '(select a.organisation_id from live.agenda a where a.id = agenda_id)', hideable => true);
select history.guard('covered_elsewhere', under => 'issue_id issue', keeper => '(select a.organisation_id from live.issue i join live.challenge c on c.id = i.challenge_id join live.agenda a on a.id = c.agenda_id where i.id = issue_id)');
select history.guard('goal', under => 'agenda_id agenda, parent_id goal', keeper => '(select a.organisation_id from live.agenda a where a.id = agenda_id)', hideable => true);
select history.guard('trend', under => 'agenda_id agenda', keeper => '(select a.organisation_id from live.agenda a where a.id = agenda_id)', hideable => true);
select history.guard('trend_feeds', under => 'trend_id trend, challenge_id challenge', keeper => '(select a.organisation_id from live.trend t join live.agenda a on a.id = t.agenda_id where t.id = trend_id)');
select history.guard('cross_link',
    under => 'agenda_id agenda, from_challenge challenge, to_challenge challenge, from_issue issue, to_issue issue, from_question question, to_question question',
    keeper => '(select a.organisation_id from live.agenda a where a.id = agenda_id)', hideable => true);
select history.guard('consulted', under => 'agenda_id agenda', keeper => '(select a.organisation_id from live.agenda a where a.id = agenda_id)');
select history.guard('agenda_state', under => 'agenda_id agenda', keeper => '(select a.organisation_id from live.agenda a where a.id = agenda_id)');
-- The passage is of the module library: where something came from is hidden with either end.
select history.guard('provenance', under => 'agenda_id agenda, item kind*, passage_id passage', keeper => '(select a.organisation_id from live.agenda a where a.id = agenda_id)');

alter table form_key add reader text not null default coalesce(current_setting('kompas.reader', true), '');
alter table form_key enable row level security;
create policy own on form_key using (reader = coalesce(current_setting('kompas.reader', true), ''));
