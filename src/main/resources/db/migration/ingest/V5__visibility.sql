alter table batch add organisation_id bigint default live.home();
alter table intake add organisation_id bigint default live.home();
comment on column intake.organisation_id is 'For which organisation it was handed in; its people decide about it.';

select history.guard('batch', rule => '(select live.rank_anywhere()) >= 2 and live.may(2, organisation_id)', keeper => 'organisation_id', lowest => 2, own => true);
select history.guard('intake', rule => '(select live.rank_anywhere()) >= 2 and live.may(2, organisation_id)', keeper => 'organisation_id', lowest => 2, own => true);
create function live.intakes_in_hand() returns setof bigint language sql stable security definer set search_path = live as $$
    select i.id from intake i where i.organisation_id is null or i.organisation_id in (select o from (select distinct organisation_id as o from intake) d where live.may(2, o))
$$;

-- A proposal shows how the item that it would change stands now.
select history.guard('proposal', under => 'existing kind*', rule => '(select live.rank_anywhere()) >= 2 and intake_id in (select live.intakes_in_hand())', lowest => 2, own => true);
