-- Who sees and who writes a row, by row-level security: the serving role owns nothing, so it cannot pass it. A module
-- calls, after history.track:   select history.guard('question', under => 'agenda_id agenda, issue_id issue', ...);

create table history.guarded (
    name text primary key,
    keeper text not null,
    hideable boolean not null
);
comment on table history.guarded is 'The tables whose rows are seen by a rule: the SQL expression of the organisation that keeps a row, and whether its rows may be hidden one by one.';

-- Of what a row is part: 'column table', or 'column other*' when the other column names the table.
create type history.parent as (col text, tab text, named_by text);

create function history.parents(under text) returns history.parent[] language sql immutable as $$
    select coalesce(array_agg((p[1], case when p[3] = '' then p[2] end, case when p[3] <> '' then p[2] end)::history.parent order by place), '{}')
    from unnest(string_to_array(under, ',')) with ordinality as u(one, place), regexp_match(one, '(\w+) (\w+)(\*?)') p
$$;

-- The condition that what a row is part of is seen: by the set of what is not seen, which is quick for many rows.
create function history.above_seen(parent history.parent, part text) returns text language sql immutable as $$
    select case when (parent).tab is not null then format('(%1$I is null or %1$I not in (select %2$I.%3$I()))', (parent).col, part, 'unseen_' || (parent).tab)
                else format('(%1$I is null or (%2$I, %1$I) not in (select u.kind, u.item from %3$I.unseen_items() u))', (parent).col, (parent).named_by, part) end
$$;

-- The same by looking at the one above only, which is quick for few rows; of the history, seen in any version.
create function history.above_shown(parent history.parent) returns text language sql immutable as $$
    select case when (parent).tab is not null then format('(%1$I is null or history.%2$I(%1$I))', (parent).col, 'shows_' || (parent).tab)
                else format('(%1$I is null or history.shows(%2$I, %1$I))', (parent).col, (parent).named_by) end
$$;

-- unseen_: the ids of a table that the reader does not see, since they are hidden or below something hidden. Few are, so
-- asking what is not seen stays quick however much there is. Of a row with versions above and below something hidden
-- some are seen, so its id is not among these.
create function history.make_unseen(tab text, parents history.parent[], hideable boolean) returns void language plpgsql as $make$
declare
    part text;
    one history.parent;
    found text[];
    of_itself boolean := exists (select from unnest(parents) p where p.tab = make_unseen.tab);
    seen text := concat_ws(' and ', case when hideable then format('id not in (select live.hidden(%L))', tab) end,
                           (select string_agg(history.above_seen(p, 'history'), ' and ') from unnest(parents) p));
begin
    foreach part in array array['live', 'history'] loop
        continue when to_regclass(format('%I.%I', part, tab)) is null;
        found := case when hideable then array[format('select live.hidden(%L)', tab)] end;
        foreach one in array parents loop
            found := found || case when one.tab = tab then format('select h.id from %I.%I h join unseen u on h.%I = u.id', part, tab, one.col)
                                   else format('select h.id from %1$I.%2$I h where h.%3$I in (select %1$I.%4$I())', part, tab, one.col, 'unseen_' || one.tab) end;
            if not exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                           where i.indrelid = format('%I.%I', part, tab)::regclass and a.attname = one.col) then
                execute format('create index on %I.%I (%I)', part, tab, one.col);
            end if;
        end loop;
        execute format($function$
            create or replace function %1$I.%2$I() returns setof bigint language plpgsql stable security definer rows 10 set search_path = live as $unseen$
            begin
                if not live.is_platform() then
                    return query with recursive unseen (id) as (%3$s) select u.id from unseen u %4$s;
                end if;
            end
            $unseen$ $function$, part, 'unseen_' || tab, array_to_string(found, ' union '),
            case when part = 'history' and not of_itself then format('except select h.id from history.%I h where h.id in (select u.id from unseen u) and %s', tab, seen) else '' end);
    end loop;
end
$make$;

-- shows_: whether the reader sees an item in any of its versions; sees_: anything of what a change did in a table. Many
-- rows of one change are part of the same few things, so those are asked once. veiled_: the changes that did something
-- in a table that the reader does not see; they are found from what is hidden, which is little.
create function history.make_shown(tab text, parents history.parent[], rule text, hideable boolean) returns void language plpgsql as $make$
declare
    of_itself boolean := exists (select from unnest(parents) p where p.tab = make_shown.tab);
    above text := coalesce((select string_agg(quote_ident(col), ', ') from (select p.col from unnest(parents) p union select p.named_by from unnest(parents) p where p.named_by is not null) c), '1');
    shown text := coalesce((select string_agg(history.above_shown(p), ' and ') from unnest(parents) p where p.tab is distinct from make_shown.tab), 'true');
    ruled text := format('(live.is_platform() or (%s))', replace(rule, '@', 'history'));
    behind text[] := array_remove(array[
        case when of_itself then format('h.id in (select history.%I())', 'unseen_' || tab) when hideable then format('h.id in (select live.hidden(%L))', tab) end,
        case when rule <> 'true' then format('(%s) is not true', ruled) end], null)
        || array(select case when p.tab is null then format('(h.%I, h.%I) in (select u.kind, u.item from history.unseen_items() u)', p.named_by, p.col)
                             else format('h.%I in (select history.%I())', p.col, 'unseen_' || p.tab) end
                 from unnest(parents) p where p.tab is distinct from make_shown.tab);
    itself text := ruled || case when of_itself then format(' and id not in (select history.%I())', 'unseen_' || tab)
                                 when hideable then format(' and not exists (select from live.visibility v where v.kind = %1$L and v.item = h.id and live.hides(%1$L, h.id))', tab) else '' end;
begin
    if to_regclass('history.' || quote_ident(tab)) is null then
        return;
    end if;
    execute format($function$
        create or replace function history.%2$I(item bigint) returns boolean language plpgsql stable security definer set search_path = history as $shows$
        begin
            return exists (select from (select distinct %3$s from history.%1$I h where h.id = $1 and %4$s) d where %5$s);
        end
        $shows$ $function$, tab, 'shows_' || tab, above, case when hideable and not of_itself then format('%s and not live.hides(%L, $1)', ruled, tab) else itself end, shown);
    execute format($function$
        create or replace function history.%2$I(change bigint) returns boolean language plpgsql stable security definer set search_path = history as $sees$
        begin
            return exists (select from (select distinct %3$s from history.%1$I h where (h.begun = $1 or h.ended = $1) and %4$s) d where %5$s);
        end
        $sees$ $function$, tab, 'sees_' || tab, above, itself, shown);
    if cardinality(behind) > 0 then
        execute format($function$
            create or replace function history.%2$I() returns setof bigint language plpgsql stable security definer rows 20 set search_path = history as $veiled$
            begin
                return query %1$s;
            end
            $veiled$ $function$, (select string_agg(format('select unnest(array[h.begun, h.ended]) from history.%I h where %s', tab, one), ' union all ') from unnest(behind) one), 'veiled_' || tab);
    end if;
end
$make$;

create function history.shows(kind text, item bigint) returns boolean language plpgsql stable as $$
declare
    shown boolean := true;
begin
    if to_regprocedure(format('history.%I(bigint)', 'shows_' || kind)) is not null then
        execute format('select history.%I($1)', 'shows_' || kind) into shown using item;
    end if;
    return shown;
end
$$;

-- The changes that did something that the reader does not see.
create function history.veiled() returns setof bigint language plpgsql stable rows 100 as $$
declare
    one text;
begin
    for one in select g.name from history.guarded g where not live.is_platform() and to_regprocedure(format('history.%I()', 'veiled_' || g.name)) is not null loop
        return query execute format('select v from history.%I() v where v is not null', 'veiled_' || one);
    end loop;
end
$$;

create function history.sees(tab text, change bigint) returns boolean language plpgsql stable as $$
declare
    seen boolean;
begin
    execute format('select history.%I($1)', 'sees_' || tab) into seen using change;
    return seen;
end
$$;

-- What is not seen of all tables whose rows can be hidden.
create function live.unseen_items() returns table (kind text, item bigint) language plpgsql stable rows 10 as $$
begin
    for kind in select g.name from history.guarded g where g.hideable loop
        return query execute format('select %L::text, u from live.%I() u', kind, 'unseen_' || kind);
    end loop;
end
$$;

create function history.unseen_items() returns table (kind text, item bigint) language plpgsql stable rows 10 as $$
begin
    for kind in select g.name from history.guarded g where g.hideable loop
        return query execute format('select %L::text, u from history.%I() u', kind, 'unseen_' || kind);
    end loop;
end
$$;

-- under: of what a row is part; what is part of something hidden is hidden with it. rule: besides, an SQL condition on a
-- row in which @ stands for the schema (live or history), so that a version is seen by the same rule as what stands. It
-- is also asked with the owner's eyes, so it must not lean on what the reader sees of another table.
--
-- keeper: the organisation that keeps the row; writing needs the role of an editor there. lowest: the role that may add
-- rows (2 contributor, 3 editor); changing and removing always need an editor unless own is true.
create function history.guard(tab text, under text default '', rule text default 'true', keeper text default 'null', hideable boolean default false, lowest int default 3, own boolean default false)
returns void language plpgsql as $$
declare
    part text;
    parents history.parent[] := history.parents(under);
    of_itself boolean := exists (select from unnest(parents) p where p.tab = guard.tab);
    above text;
    kept text;
begin
    insert into history.guarded (name, keeper, hideable) values (tab, keeper, hideable)
    on conflict (name) do update set keeper = excluded.keeper, hideable = excluded.hideable;
    if hideable or exists (select from unnest(parents) p where p.tab is not null) then
        perform history.make_unseen(tab, array(select p from unnest(parents) p where p.tab is not null), hideable);
    end if;
    perform history.make_shown(tab, parents, rule, hideable);
    foreach part in array array['live', 'history'] loop
        continue when to_regclass(format('%I.%I', part, tab)) is null;
        above := concat_ws(' and ',
                           (select string_agg(history.above_seen(p, part), ' and ') from unnest(parents) p where p.tab is distinct from guard.tab), format('(%s)', replace(rule, '@', part)));
        execute format('alter table %I.%I enable row level security', part, tab);
        execute format('drop policy if exists seen on %I.%I', part, tab);
        execute format('create policy seen on %I.%I for select using ((select live.is_platform()) or (%s))', part, tab,
                       concat_ws(' and ', case when of_itself then format('id not in (select %I.%I())', part, 'unseen_' || tab) when hideable then format('id not in (select live.hidden(%L))', tab) end, above));
        if part = 'live' then
            kept := format('(select live.is_platform()) or ((%s) and live.may(%s, (%s)))', above, case when own then lowest else 3 end, keeper);
            execute format('drop policy if exists added on live.%I', tab);
            execute format('drop policy if exists changed on live.%I', tab);
            execute format('drop policy if exists removed on live.%I', tab);
            execute format('create policy added on live.%I for insert with check ((select live.is_platform()) or ((%s) and live.may(%s, (%s))))', tab, above, lowest, keeper);
            execute format('create policy changed on live.%I for update using (%s) with check (%s)', tab, kept, kept);
            execute format('create policy removed on live.%I for delete using (%s)', tab, kept);
        end if;
    end loop;
end
$$;

-- Who the running transaction reads and writes for. Nothing set, or a person whose account is closed: nobody.
create function live.is_platform() returns boolean language sql stable
    return coalesce(current_setting('kompas.reader', true), '') = '*';
comment on function live.is_platform is 'The platform works by itself: jobs, sign-in, the command line on this machine.';
