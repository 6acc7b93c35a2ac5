-- Which changes of the log are seen: those that touched something one sees.

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
    execute format('select history.%I($1)', 'met_' || tg_table_name) into touched using the_change;
    if touched then
        insert into touch (change_id, tab) values (the_change, tg_table_name) on conflict do nothing;
    end if;
    return null;
end
$$;

-- Besides keeping versions: which table a change touched. A view of the past works with the rights of who reads, or it
-- would show what is hidden.
alter function history.track(text, text) rename to keep_versions;

create function history.track(tab text, label text) returns void language plpgsql as $track$
begin
    perform history.keep_versions(tab, label);
    execute format('alter view past.%I set (security_invoker = true)', tab);
    alter view history.touched set (security_invoker = true);
    execute format('create or replace trigger note_touch after insert or update or delete on live.%I for each statement execute function history.note_touch()', tab);
    execute format($function$
        create or replace function history.%2$I(change bigint) returns boolean language plpgsql stable security definer set search_path = history as $any$
        begin
            return exists (select from history.%1$I h where h.begun = $1 or h.ended = $1);
        end
        $any$ $function$, tab, 'met_' || tab);
end
$track$;

select history.track(name, label) from history.tracked;

-- A change is seen by who sees at least one thing that it touched.
alter table history.touch enable row level security;
create policy seen on history.touch for select using ((select live.is_platform()) or history.sees(tab, change_id));

-- A function, or the planner would look at all touches to see one; dear, or it would look at all changes to find a few.
alter function history.versions(text, bigint, bigint) rows 20;

create function history.sees_change(change bigint) returns boolean language plpgsql stable cost 10000 as $$
begin
    return exists (select from history.touch t where t.change_id = change);
end
$$;

-- Whether the reader sees everything that a change touched.
create function history.sees_whole(change bigint) returns boolean language sql stable
    return not exists (select from history.veiled() v where v = change);

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

-- As before, but only in the tables that were touched; and a row may be seen without what it is named after.
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
            select h.change, %3$L::text, h.kind, count(*), coalesce((array_agg(coalesce(h.now_called, h.called) order by h.id) filter (where h.called is not null))[1:3], '{}')
            from happened h group by h.change, h.kind
            $query$, one.name, one.label, one.name) using changes;
    end loop;
end
$$;
