alter table advice add organisation_id bigint;
alter table commitment add organisation_id bigint;
comment on column advice.organisation_id is 'The organisation that keeps it here, of the module identity; null when nobody does in particular.';
comment on column commitment.organisation_id is 'The organisation that keeps it here, of the module identity; null when nobody does in particular.';
select history.track('advice', 'title');
select history.track('commitment', 'text');
alter table advice alter organisation_id set default live.home();
alter table commitment alter organisation_id set default live.home();

select history.guard('advice', 'true', 'organisation_id', true);
select history.guard('recommendation', 'advice_id in (select id from @.advice)', '(select a.organisation_id from live.advice a where a.id = advice_id)', true);
select history.guard('commitment', 'recommendation_id is null or recommendation_id in (select id from @.recommendation)', 'organisation_id', true);
select history.guard('deadline_shift', 'commitment_id in (select id from @.commitment)', '(select c.organisation_id from live.commitment c where c.id = commitment_id)');
select history.guard('fulfilment', 'commitment_id in (select id from @.commitment)', '(select c.organisation_id from live.commitment c where c.id = commitment_id)');
select history.guard('commitment_step', 'commitment_id in (select id from @.commitment)', '(select c.organisation_id from live.commitment c where c.id = commitment_id)');
select history.guard('house_row', 'commitment_id in (select id from @.commitment)', '(select c.organisation_id from live.commitment c where c.id = commitment_id)');
-- Questions are of the module agenda, passages of the module library: a link is hidden with either end.
select history.guard('commitment_question', 'commitment_id in (select id from @.commitment) and live.sees(''question'', question_id)', '(select c.organisation_id from live.commitment c where c.id = commitment_id)');
select history.guard('recommendation_question', 'recommendation_id in (select id from @.recommendation) and live.sees(''question'', question_id)', '(select a.organisation_id from live.recommendation r join live.advice a on a.id = r.advice_id where r.id = recommendation_id)');
select history.guard('advice_provenance', '(advice_id is null or advice_id in (select id from @.advice))
    and (recommendation_id is null or recommendation_id in (select id from @.recommendation))
    and (response_id is null or response_id in (select id from @.recommendation))
    and (commitment_id is null or commitment_id in (select id from @.commitment))
    and (fulfilment_id is null or fulfilment_id in (select id from @.fulfilment))
    and passage_id in (select id from @.passage)',
    'coalesce((select a.organisation_id from live.advice a where a.id = advice_id),
              (select a.organisation_id from live.recommendation r join live.advice a on a.id = r.advice_id where r.id = coalesce(recommendation_id, response_id)),
              (select c.organisation_id from live.commitment c where c.id = coalesce(commitment_id, (select f.commitment_id from live.fulfilment f where f.id = fulfilment_id))))');

alter table register_import add organisation_id bigint default live.home();
select history.guard('register_import', '(select live.rank_anywhere()) >= 3 and live.may(3, organisation_id)', 'organisation_id');
