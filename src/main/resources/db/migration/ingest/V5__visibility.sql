alter table batch add organisation_id bigint default live.home();
alter table intake add organisation_id bigint default live.home();
comment on column intake.organisation_id is 'For which organisation it was handed in; its people decide about it.';

select history.guard('batch', '(select live.rank_anywhere()) >= 2 and live.may(2, organisation_id)', 'organisation_id', false, 2, true);
select history.guard('intake', '(select live.rank_anywhere()) >= 2 and live.may(2, organisation_id)', 'organisation_id', false, 2, true);
-- A proposal shows how the item that it would change stands now.
select history.guard('proposal', '(select live.rank_anywhere()) >= 2 and intake_id in (select id from live.intake) and live.sees(kind, existing)', 'null', false, 2, true);
