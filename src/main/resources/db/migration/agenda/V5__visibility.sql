-- A goal is hidden with what it stands below. The rule of a table cannot ask the same table, so this looks with the owner's eyes.
create function live.hidden_goals() returns setof bigint language sql stable security definer set search_path = history as $$
    with recursive below as (
        select live.hidden('goal') as id
        union
        select g.id from goal g join below b on g.parent_id = b.id)
    select id from below
$$;

select history.guard('agenda', 'true', 'organisation_id', true);
select history.guard('challenge', 'agenda_id in (select id from @.agenda)', '(select a.organisation_id from live.agenda a where a.id = agenda_id)', true);
select history.guard('issue', 'challenge_id in (select id from @.challenge)', '(select a.organisation_id from live.challenge c join live.agenda a on a.id = c.agenda_id where c.id = challenge_id)', true);
select history.guard('question', 'agenda_id in (select id from @.agenda) and (issue_id is null or issue_id in (select id from @.issue))', '(select a.organisation_id from live.agenda a where a.id = agenda_id)', true);
select history.guard('covered_elsewhere', 'issue_id in (select id from @.issue)', '(select a.organisation_id from live.issue i join live.challenge c on c.id = i.challenge_id join live.agenda a on a.id = c.agenda_id where i.id = issue_id)');
select history.guard('goal', 'agenda_id in (select id from @.agenda) and id not in (select live.hidden_goals())', '(select a.organisation_id from live.agenda a where a.id = agenda_id)', true);
select history.guard('trend', 'agenda_id in (select id from @.agenda)', '(select a.organisation_id from live.agenda a where a.id = agenda_id)', true);
select history.guard('trend_feeds', 'trend_id in (select id from @.trend) and challenge_id in (select id from @.challenge)', '(select a.organisation_id from live.trend t join live.agenda a on a.id = t.agenda_id where t.id = trend_id)');
select history.guard('cross_link', 'agenda_id in (select id from @.agenda)
    and (from_challenge is null or from_challenge in (select id from @.challenge)) and (to_challenge is null or to_challenge in (select id from @.challenge))
    and (from_issue is null or from_issue in (select id from @.issue)) and (to_issue is null or to_issue in (select id from @.issue))
    and (from_question is null or from_question in (select id from @.question)) and (to_question is null or to_question in (select id from @.question))',
    '(select a.organisation_id from live.agenda a where a.id = agenda_id)', true);
select history.guard('consulted', 'agenda_id in (select id from @.agenda)', '(select a.organisation_id from live.agenda a where a.id = agenda_id)');
select history.guard('agenda_state', 'agenda_id in (select id from @.agenda)', '(select a.organisation_id from live.agenda a where a.id = agenda_id)');
-- The passage is of the module library: where something came from is hidden with either end.
select history.guard('provenance', 'agenda_id in (select id from @.agenda) and live.sees(kind, item) and passage_id in (select id from @.passage)', '(select a.organisation_id from live.agenda a where a.id = agenda_id)');

alter table form_key add reader text not null default coalesce(current_setting('kompas.reader', true), '');
alter table form_key enable row level security;
create policy own on form_key using (reader = coalesce(current_setting('kompas.reader', true), ''));
