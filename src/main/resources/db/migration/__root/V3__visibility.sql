-- Who sees and who writes a row, by row-level security: the serving role owns nothing, so it cannot pass it. A module
-- calls, after history.track:   select history.guard('question', 'agenda_id in (select id from @.agenda)', ...);

create table history.touch (
    change_id bigint not null references history.change,
    tab text not null,
    primary key (change_id, tab)
);
comment on table history.touch is 'Which tables a change wrote to, so that the others need not be searched.';
do $$
begin
    if to_regclass('history.touched') is not null then
        insert into history.touch (change_id, tab) select distinct change, tab from history.touched;
    end if;
end
$$;

create function history.note_touch() returns trigger language plpgsql security definer set search_path = history as $$
declare
    the_change bigint := nullif(current_setting('kompas.change', true), '')::bigint;
    touched boolean;
begin
    if the_change is null or exists (select from touch t where t.change_id = the_change and t.tab = tg_table_name) then
        return null;
    end if;
    -- a statement that met no row touched nothing
    execute format('select history.%I($1) > 0', 'all_' || tg_table_name) into touched using the_change;
    if touched then
        insert into touch (change_id, tab) values (the_change, tg_table_name) on conflict do nothing;
    end if;
    return null;
end
$$;

-- Besides keeping versions: which table a change touched, and how many versions of it the reader sees of how many. The
-- two counting functions are made per table because the plan of a query under row-level security is dear, and a function
-- keeps its plan. A view of the past works with the rights of who reads, or it would show what is hidden.
alter function history.track(text, text) rename to keep_versions;

create function history.track(tab text, label text) returns void language plpgsql as $track$
begin
    perform history.keep_versions(tab, label);
    execute format('alter view past.%I set (security_invoker = true)', tab);
    alter view history.touched set (security_invoker = true);
    execute format('create or replace trigger note_touch after insert or update or delete on live.%I for each statement execute function history.note_touch()', tab);
    execute format($function$
        create or replace function history.%2$I(change bigint) returns bigint language plpgsql stable %3$s as $count$
        begin
            return (select count(*) from history.%1$I h where h.begun = $1 or h.ended = $1);
        end
        $count$ $function$, tab, 'seen_' || tab, '');
    execute format($function$
        create or replace function history.%2$I(change bigint) returns bigint language plpgsql stable %3$s as $count$
        begin
            return (select count(*) from history.%1$I h where h.begun = $1 or h.ended = $1);
        end
        $count$ $function$, tab, 'all_' || tab, 'security definer set search_path = history');
end
$track$;

select history.track(name, label) from history.tracked;

-- How many versions of a table a change began and ended, as far as the reader sees them.
create function history.seen(tab text, change bigint) returns bigint language plpgsql stable as $$
declare
    versions bigint;
begin
    execute format('select history.%I($1)', 'seen_' || tab) into versions using change;
    return versions;
end
$$;

create function history.seen_whole(tab text, change bigint) returns boolean language plpgsql stable as $$
declare
    whole boolean;
begin
    execute format('select history.%I($1) = history.%I($1)', 'seen_' || tab, 'all_' || tab) into whole using change;
    return whole;
end
$$;

create table history.guarded (
    name text primary key,
    rule text not null,
    keeper text not null,
    hideable boolean not null
);
comment on table history.guarded is 'Per table: the rule by which a row is seen, the SQL expression of the organisation that keeps a row, and whether its rows may be hidden one by one.';

-- The rule is an SQL condition on a row in which @ stands for the schema (live or history), so that a version is seen
-- by the same rule as what stands. Subqueries in it see only what the reader sees, so what belongs to a hidden item is
-- hidden with it, and what belongs to nothing is seen by nobody.
--
-- keeper: the organisation that keeps the row; writing needs the role of an editor there. least: the role that may add
-- rows (2 contributor, 3 editor); changing and removing always need an editor unless own is true.
create function history.guard(tab text, rule text, keeper text default 'null', hideable boolean default false, lowest int default 3, own boolean default false)
returns void language plpgsql as $$
declare
    part text;
    seen text := case when hideable then format('id not in (select live.hidden(%L)) and (%s)', tab, rule) else rule end;
    kept text;
begin
    insert into history.guarded (name, rule, keeper, hideable) values (tab, rule, keeper, hideable)
    on conflict (name) do update set rule = excluded.rule, keeper = excluded.keeper, hideable = excluded.hideable;
    foreach part in array array['live', 'history'] loop
        continue when to_regclass(format('%I.%I', part, tab)) is null;
        execute format('alter table %I.%I enable row level security', part, tab);
        execute format('drop policy if exists seen on %I.%I', part, tab);
        execute format('create policy seen on %I.%I for select using ((select live.is_platform()) or (%s))', part, tab, replace(seen, '@', part));
    end loop;
    kept := format('(select live.is_platform()) or ((%s) and live.may(%s, (%s)))', replace(rule, '@', 'live'), case when own then lowest else 3 end, keeper);
    execute format('drop policy if exists added on live.%I', tab);
    execute format('drop policy if exists changed on live.%I', tab);
    execute format('drop policy if exists removed on live.%I', tab);
    execute format('create policy added on live.%I for insert with check ((select live.is_platform()) or ((%s) and live.may(%s, (%s))))', tab, replace(rule, '@', 'live'), lowest, keeper);
    execute format('create policy changed on live.%I for update using (%s) with check (%s)', tab, kept, kept);
    execute format('create policy removed on live.%I for delete using (%s)', tab, kept);
end
$$;

-- Who the running transaction reads and writes for. Nothing set, or a person whose account is closed: nobody.
create function live.is_platform() returns boolean language sql stable
    return coalesce(current_setting('kompas.reader', true), '') = '*';
comment on function live.is_platform is 'The platform works by itself: jobs, sign-in, the command line on this machine.';

-- A change is seen by who sees at least one thing that it touched.
alter table history.touch enable row level security;
create policy seen on history.touch for select using ((select live.is_platform()) or history.seen(tab, change_id) > 0);

create function history.sees_change(change bigint) returns boolean language plpgsql stable as $$
begin
    return exists (select from history.touch t where t.change_id = change);
end
$$;

create function history.touched_by(change bigint) returns setof text language plpgsql stable security definer set search_path = history as $$
begin
    return query select t.tab from history.touch t where t.change_id = change;
end
$$;

-- Whether the reader sees everything that a change touched.
create function history.sees_whole(change bigint) returns boolean language plpgsql stable as $$
declare
    tab text;
begin
    for tab in select * from history.touched_by(change) loop
        if not history.seen_whole(tab, change) then
            return false;
        end if;
    end loop;
    return true;
end
$$;

alter table history.change enable row level security;
create policy seen on history.change for select using ((select live.is_platform()) or history.sees_change(id));

-- Undoing half of a change would be worse than none, so what one does not see whole one does not undo.
alter function history.undo(bigint) rename to undo_seen;

create function history.undo(undone bigint) returns setof text language plpgsql as $$
begin
    if not history.sees_whole(undone) then
        return query select '…'::text;
        return;
    end if;
    return query select history.undo_seen(undone);
end
$$;

-- As before, but only in the tables that were touched.
create or replace function history.summary(changes bigint[])
returns table (change_id bigint, tab text, kind text, items bigint, names text[])
language plpgsql stable as $$
declare
    one record;
begin
    for one in select t.name, t.label from history.tracked t
               where t.name in (select h.tab from history.touch h where h.change_id = any (changes)) order by t.name loop
        return query execute format($query$
            with touched as (select h.begun as change, h.id, true as began, (%2$s)::text as called from history.%1$I h where h.begun = any($1)
                             union all
                             select h.ended, h.id, false, (%2$s)::text from history.%1$I h where h.ended = any($1)),
                 happened as (select t.change, t.id, min(t.called) filter (where t.began) as now_called, min(t.called) as called,
                                     case when bool_and(t.began) then 'ADDED' when bool_or(t.began) then 'CHANGED' else 'REMOVED' end as kind
                              from touched t group by t.change, t.id)
            select h.change, %3$L::text, h.kind, count(*), (array_agg(coalesce(h.now_called, h.called) order by h.id))[1:3]
            from happened h group by h.change, h.kind
            $query$, one.name, one.label, one.name) using changes;
    end loop;
end
$$;
