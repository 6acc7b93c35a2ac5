-- What a reader does not see was found table by table, each asking the tables above it: fifty milliseconds of every page
-- that tells of changes, however little is hidden. Now one statement finds it, top down, and is planned once.

alter table history.guarded add parents history.parent[] not null default '{}';
alter table history.guarded add rule text not null default 'true';
comment on column history.guarded.parents is 'Of what a row is part.';
comment on column history.guarded.rule is 'A condition on a version, besides.';

-- In a database that stands, the functions that were made tell it. A table without a history has none and needs none.
update history.guarded g
set parents = array(select (m[1], m[2], null)::history.parent from regexp_matches(p.prosrc, 'h\.(\w+) in \(select history\.unseen_(\w+)\(\)\)', 'g') m where m <> array['id', g.name])
        || array(select (m[2], null, m[1])::history.parent from regexp_matches(p.prosrc, '\(h\.(\w+), h\.(\w+)\) in', 'g') m)
        || array(select (m[1], g.name, null)::history.parent from pg_proc u, regexp_matches(u.prosrc, 'h\.(\w+) = u\.id', 'g') m
                 where u.pronamespace = 'history'::regnamespace and u.proname = 'unseen_' || g.name),
    rule = coalesce(substring(p.prosrc from '\(\(live\.is_platform\(\) or \((.*)\)\)\) is not true'), 'true')
from pg_proc p where p.pronamespace = 'history'::regnamespace and p.proname = 'veiled_' || g.name;

do $$
declare
    old record;
begin
    for old in select p.proname from pg_proc p where p.pronamespace = 'history'::regnamespace and p.proname like 'veiled\_%' loop
        execute format('drop function history.%I()', old.proname);
    end loop;
end
$$;

-- The subqueries that find what is not seen of each table, `unseen_` and its name, from `hidden`: a table after those it
-- is part of, and only where it or something that is part of it can be hidden. A table that is part of one without a guard
-- is left out; its own rows cannot be read either.
create function history.unseen_clauses(part text) returns text language plpgsql stable as $$
declare
    clauses text := 'hidden as materialized (select i.kind, i.item from live.all_hidden() i)';
    placed text[] := '{}';
    one record;
    hidden text;
    branches text;
    seen text;
begin
    loop
        select g.name, g.hideable, exists (select from unnest(g.parents) p where p.tab = g.name) as of_itself,
               array(select p from unnest(g.parents) p where p.tab is not null order by p.tab = g.name) as parents
        into one from history.guarded g
        where g.name <> all (placed) and to_regclass(format('%I.%I', part, g.name)) is not null
          and (g.hideable or exists (select from unnest(g.parents) p where p.tab is not null)
                             and exists (select from history.guarded c, unnest(c.parents) p where p.tab = g.name))
          and not exists (select from unnest(g.parents) p where p.tab <> g.name and p.tab <> all (placed))
        order by g.name limit 1;
        exit when not found;
        hidden := format('(select i.item from hidden i where i.kind = %L)', one.name);
        select string_agg(piece, ' union ' order by place) into branches from (
            select 0 as place, hidden as piece where one.hideable
            union all
            select place, case when p.tab = one.name then format('select h.id from %I.%I h join found u on h.%I = u.id', part, one.name, p.col)
                               else format('select h.id from %I.%I h where h.%I in (select a.id from %I a)', part, one.name, p.col, 'unseen_' || p.tab) end
            from unnest(one.parents) with ordinality as p (col, tab, named_by, place)) pieces;
        -- of a row with versions above and below something hidden some are seen
        seen := concat_ws(' and ', case when one.hideable then 'h.id not in ' || hidden end,
                          (select string_agg(format('(h.%1$I is null or h.%1$I not in (select a.id from %2$I a))', p.col, 'unseen_' || p.tab), ' and ') from unnest(one.parents) p));
        clauses := clauses || format(', %I (id) as materialized (with recursive found (id) as (%s) select u.id from found u%s)', 'unseen_' || one.name, branches,
            case when part = 'history' and not one.of_itself and cardinality(one.parents) > 0
                 then format(' except select h.id from history.%I h where h.id in (select u.id from found u) and %s', one.name, seen) else '' end);
        placed := placed || one.name;
    end loop;
    return clauses;
end
$$;

-- The same of all tables whose rows can be hidden, with the name of the table.
create function history.unseen_union() returns text language sql stable
    return (select coalesce(string_agg(format('select %L::text as kind, u.id as item from %I u', g.name, 'unseen_' || g.name), ' union all ' order by g.name), 'select null::text, null::bigint where false')
            from history.guarded g where g.hideable);

create function history.make_veiled() returns void language plpgsql as $make$
declare
    part text;
    behind text;
begin
    foreach part in array array['live', 'history'] loop
        execute format($function$
            create or replace function %1$I.unseen_items() returns table (kind text, item bigint) language plpgsql stable security definer rows 10 set search_path = live as $unseen$
            begin
                if not live.is_platform() then
                    return query with recursive %2$s %3$s;
                end if;
            end
            $unseen$ $function$, part, history.unseen_clauses(part), history.unseen_union());
    end loop;
    select string_agg(format('select unnest(array[h.begun, h.ended]) from history.%I h where %s', g.name, c.condition), ' union all ') into behind
    from history.guarded g cross join lateral (
        select format('h.id in (select u.id from %I u)', 'unseen_' || g.name) where exists (select from unnest(g.parents) p where p.tab = g.name)
        union all
        select format('h.id in (select i.item from hidden i where i.kind = %L)', g.name) where g.hideable and not exists (select from unnest(g.parents) p where p.tab = g.name)
        union all
        select format('(%s) is not true', g.rule) where g.rule <> 'true'
        union all
        select case when p.tab is null then format('(h.%I, h.%I) in (select i.kind, i.item from items i)', p.named_by, p.col)
                    else format('h.%I in (select u.id from %I u)', p.col, 'unseen_' || p.tab) end
        from unnest(g.parents) p where p.tab is distinct from g.name) c (condition)
    where to_regclass('history.' || quote_ident(g.name)) is not null;
    execute format($function$
        create or replace function history.veiled() returns setof bigint language plpgsql stable security definer rows 100 set search_path = history as $veiled$
        begin
            if not live.is_platform() then
                return query with recursive %1$s, items as materialized (%2$s) select v.change from (%3$s) v (change) where v.change is not null;
            end if;
        end
        $veiled$ $function$, history.unseen_clauses('history'), history.unseen_union(), coalesce(behind, 'select null::bigint'));
end
$make$;

-- As before, and what is not seen is found anew.
create or replace function history.guard(tab text, under text default '', rule text default 'true', keeper text default 'null', hideable boolean default false, lowest int default 3, own boolean default false)
returns void language plpgsql as $$
declare
    part text;
    parents history.parent[] := history.parents(under);
    of_itself boolean := exists (select from unnest(parents) p where p.tab = guard.tab);
    above text;
    kept text;
begin
    insert into history.guarded (name, keeper, hideable, parents, rule) values (tab, keeper, hideable, parents, replace(rule, '@', 'history'))
    on conflict (name) do update set keeper = excluded.keeper, hideable = excluded.hideable, parents = excluded.parents, rule = excluded.rule;
    if hideable or exists (select from unnest(parents) p where p.tab is not null) then
        perform history.make_unseen(tab, array(select p from unnest(parents) p where p.tab is not null), hideable);
    end if;
    perform history.make_shown(tab, parents, rule, hideable);
    perform history.make_veiled();
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

-- As before, without what is found at once now.
create or replace function history.make_shown(tab text, parents history.parent[], rule text, hideable boolean) returns void language plpgsql as $make$
declare
    of_itself boolean := exists (select from unnest(parents) p where p.tab = make_shown.tab);
    above text := coalesce((select string_agg(quote_ident(col), ', ') from (select p.col from unnest(parents) p union select p.named_by from unnest(parents) p where p.named_by is not null) c), '1');
    shown text := coalesce((select string_agg(history.above_shown(p), ' and ') from unnest(parents) p where p.tab is distinct from make_shown.tab), 'true');
    ruled text := format('(live.is_platform() or (%s))', replace(rule, '@', 'history'));
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
end
$make$;

-- What is hidden from the reader themselves, of one kind or, without one, of all.
create function live.all_hidden(of_kind text default null) returns table (kind text, item bigint) language plpgsql stable security definer rows 10 set search_path = live as $$
declare
    me bigint;
    organisations bigint[];
    everywhere boolean;
    circles bigint[];
begin
    if live.is_platform() or not exists (select from live.visibility v where of_kind is null or v.kind = of_kind) then
        return;
    end if;
    me := live.reader();
    select coalesce(array_agg(m.organisation_id), '{}'), coalesce(bool_or(m.organisation_id is null), false) into organisations, everywhere
    from live.membership m where m.person_id = me;
    circles := array(select m.circle_id from live.circle_member m where m.person_id = me);
    return query select v.kind, v.item from live.visibility v where (of_kind is null or v.kind = of_kind) and not coalesce(v.reviewer_id = me or case v.audience
        when 'organisation' then everywhere or v.organisation_id = any (organisations)
        when 'circle' then v.circle_id = any (circles)
        when 'people' then me = any (v.people)
    end, false);
end
$$;

select history.make_veiled();
