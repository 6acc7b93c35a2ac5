alter table advice add organisation_id bigint;
alter table commitment add organisation_id bigint;
comment on column advice.organisation_id is 'The organisation that keeps it here, of the module identity; null when nobody does in particular.';
comment on column commitment.organisation_id is 'The organisation that keeps it here, of the module identity; null when nobody does in particular.';
select history.track('advice', 'title');
select history.track('commitment', 'text');
alter table advice alter organisation_id set default live.home();
alter table commitment alter organisation_id set default live.home();

select history.guard('advice', keeper => 'organisation_id', hideable => true);
select history.guard('recommendation', under => 'advice_id advice', keeper => '(select a.organisation_id from live.advice a where a.id = advice_id)', hideable => true);
select history.guard('commitment', under => 'recommendation_id recommendation', keeper => 'organisation_id', hideable => true);
select history.guard('deadline_shift', under => 'commitment_id commitment', keeper => '(select c.organisation_id from live.commitment c where c.id = commitment_id)');
select history.guard('fulfilment', under => 'commitment_id commitment', keeper => '(select c.organisation_id from live.commitment c where c.id = commitment_id)');
select history.guard('commitment_step', under => 'commitment_id commitment', keeper => '(select c.organisation_id from live.commitment c where c.id = commitment_id)');
select history.guard('house_row', under => 'commitment_id commitment', keeper => '(select c.organisation_id from live.commitment c where c.id = commitment_id)');
-- Questions are of the module agenda, passages of the module library: a link is hidden with either end.
select history.guard('commitment_question', under => 'commitment_id commitment, question_id question', keeper => '(select c.organisation_id from live.commitment c where c.id = commitment_id)');
select history.guard('recommendation_question', under => 'recommendation_id recommendation, question_id question', keeper => '(select a.organisation_id from live.recommendation r join live.advice a on a.id = r.advice_id where r.id = recommendation_id)');
select history.guard('advice_provenance',
    under => 'advice_id advice, recommendation_id recommendation, response_id recommendation, commitment_id commitment, fulfilment_id fulfilment, passage_id passage',
    keeper => 'coalesce((select a.organisation_id from live.advice a where a.id = advice_id),
              (select a.organisation_id from live.recommendation r join live.advice a on a.id = r.advice_id where r.id = coalesce(recommendation_id, response_id)),
              (select c.organisation_id from live.commitment c where c.id = coalesce(commitment_id, (select f.commitment_id from live.fulfilment f where f.id = fulfilment_id))))');

alter table register_import add organisation_id bigint default live.home();
select history.guard('register_import', rule => '(select live.rank_anywhere()) >= 3 and live.may(3, organisation_id)', keeper => 'organisation_id');
