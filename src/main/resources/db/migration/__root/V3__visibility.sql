-- Who sees and who writes a row, by row-level security: the serving role owns nothing, so it cannot pass it. A module
-- calls, after history.track:   select history.guard('question', 'agenda_id in (select id from @.agenda)', ...);

-- Functions of a view of the past run with the rights of who reads, or the past would show what is hidden.
alter function history.track(text, text) rename to keep_versions;

create function history.track(tab text, label text) returns void language plpgsql as $$
begin
    perform history.keep_versions(tab, label);
    execute format('alter view past.%I set (security_invoker = true)', tab);
    alter view history.touched set (security_invoker = true);
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
create function history.sees_change(id bigint) returns boolean language plpgsql stable as $$
begin
    return exists (select from history.touched t where t.change = $1);
end
$$;

-- Whether the reader sees everything that a change touched.
create function history.touched_count(id bigint) returns bigint language plpgsql stable security definer set search_path = history as $$
begin
    return (select count(*) from history.touched t where t.change = $1);
end
$$;

create function history.sees_whole(id bigint) returns boolean language plpgsql stable as $$
begin
    return (select count(*) from history.touched t where t.change = $1) = history.touched_count($1);
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
