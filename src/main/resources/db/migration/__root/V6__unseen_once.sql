-- What is not seen of a table is found from what is not seen of the tables above it. Each of those was asked again at each
-- place that needs it, and asked the ones above it in turn: a thousand times for the history of one question. Now once.
create or replace function history.make_unseen(tab text, parents history.parent[], hideable boolean) returns void language plpgsql as $make$
declare
    part text;
    one history.parent;
    asked text[];
    found text[];
    of_itself boolean := exists (select from unnest(parents) p where p.tab = make_unseen.tab);
    seen text := concat_ws(' and ', case when hideable then 'h.id not in (select a.id from itself a)' end,
                           (select string_agg(format('(h.%1$I is null or h.%1$I not in (select a.id from %2$I a))', p.col, 'above_' || p.tab), ' and ') from unnest(parents) p));
begin
    foreach part in array array['live', 'history'] loop
        continue when to_regclass(format('%I.%I', part, tab)) is null;
        asked := case when hideable then array[format('itself as materialized (select live.hidden(%L) as id)', tab)] end
            || array(select distinct format('%I as materialized (select %I.%I() as id)', 'above_' || p.tab, part, 'unseen_' || p.tab)
                     from unnest(parents) p where p.tab <> make_unseen.tab order by 1);
        found := case when hideable then array['select a.id from itself a'] end;
        foreach one in array parents loop
            found := found || case when one.tab = tab then format('select h.id from %I.%I h join unseen u on h.%I = u.id', part, tab, one.col)
                                   else format('select h.id from %I.%I h where h.%I in (select a.id from %I a)', part, tab, one.col, 'above_' || one.tab) end;
            if not exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                           where i.indrelid = format('%I.%I', part, tab)::regclass and a.attname = one.col) then
                execute format('create index on %I.%I (%I)', part, tab, one.col);
            end if;
        end loop;
        execute format($function$
            create or replace function %1$I.%2$I() returns setof bigint language plpgsql stable security definer rows 10 set search_path = live as $unseen$
            begin
                if not live.is_platform() then
                    return query with recursive %3$s, unseen (id) as (%4$s) select u.id from unseen u %5$s;
                end if;
            end
            $unseen$ $function$, part, 'unseen_' || tab, array_to_string(asked, ', '), array_to_string(found, ' union '),
            case when part = 'history' and not of_itself then format('except select h.id from history.%I h where h.id in (select u.id from unseen u) and %s', tab, seen) else '' end);
    end loop;
end
$make$;

-- In a database that stands, the functions themselves tell of what a row is part.
do $$
declare
    old record;
begin
    for old in select substr(p.proname, 8) as tab, p.prosrc as body, coalesce(g.hideable, false) as hideable
               from pg_proc p left join history.guarded g on g.name = substr(p.proname, 8)
               where p.pronamespace = 'live'::regnamespace and p.proname like 'unseen\_%' and p.pronargs = 0 and p.proname <> 'unseen_items' loop
        perform history.make_unseen(old.tab, array(
            select (m[1], coalesce(m[2], old.tab), null)::history.parent
            from regexp_matches(old.body, 'h\.(\w+) (?:in \(select live\.unseen_(\w+)\(\)\)|= u\.id)', 'g') m), old.hideable);
    end loop;
end
$$;
