-- The log of changes becomes the audit log: from where and by what, events beside changes, and seals over both.

alter table history.change add origin text;
alter table history.change add action text;
comment on column history.change.origin is 'A code of history.origin: the address itself goes after half a year, the code stays.';
comment on column history.change.action is 'What was asked of the platform: method and path of a request, or the name of a job.';

-- Changes and events take their ids from one sequence, so the log is one numbered row.
create table history.event (
    id bigint primary key,
    at timestamptz not null,
    actor text not null,
    origin text,
    action text,
    kind text not null,
    object text,
    outcome text not null,
    detail jsonb not null default '{}',
    constraint event_outcome check (outcome in ('done', 'refused', 'failed'))
);
create index on history.event (actor, id);
create index on history.event (kind, id);
create index on history.event (outcome, id) where outcome <> 'done';
create index on history.event (at);
comment on table history.event is 'What happened and changed no item: signing in and out, access that was denied, exports, runs of retention.';

create table history.origin (
    code text primary key,
    address text not null,
    day date not null,
    constraint origin_once unique (address, day)
);
create index on history.origin (day);
comment on table history.origin is 'The one place where addresses of machines are kept, a code for each address and day. Not sealed: its rows go after half a year.';

create function history.origin_of(the_address text, the_day date) returns text language plpgsql security definer
    set search_path = history, pg_temp as $$
begin
    insert into history.origin (code, address, day)
    values (left(encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex'), 32), left(the_address, 60), the_day)
    on conflict (address, day) do nothing;
    return (select o.code from history.origin o where o.address = left(the_address, 60) and o.day = the_day);
end
$$;

-- Half a year (BIO2) is the least: nobody can have it forgotten sooner.
create function history.forget_origins(before date) returns bigint language plpgsql security definer
    set search_path = history, pg_temp as $$
declare
    forgotten bigint;
begin
    delete from history.origin o where o.day < least(before, (current_date - interval '6 months')::date);
    get diagnostics forgotten = row_count;
    return forgotten;
end
$$;

create function history.tidy(told text) returns text language sql immutable
    return nullif(left(regexp_replace(told, '[[:cntrl:]]', ' ', 'g'), 300), '');

-- The transaction has its number before it takes an id: only so can a seal know which ids can no longer come.
create or replace function history.current_change() returns bigint language plpgsql security definer
    set search_path = history, pg_temp as $$
declare
    the_change bigint := nullif(current_setting('kompas.change', true), '')::bigint;
begin
    if the_change is null then
        perform pg_current_xact_id();
        insert into history.change (at, actor, reason, undoes, origin, action)
        values (clock_timestamp(),
                coalesce(nullif(current_setting('kompas.actor', true), ''), session_user),
                nullif(current_setting('kompas.reason', true), ''),
                nullif(current_setting('kompas.undoes', true), '')::bigint,
                nullif(current_setting('kompas.origin', true), ''),
                history.tidy(current_setting('kompas.action', true)))
        returning id into the_change;
        perform set_config('kompas.change', the_change::text, true);
    end if;
    return the_change;
end
$$;

create function history.note(the_kind text, the_actor text, the_origin text, the_action text, the_object text, the_outcome text, the_detail jsonb)
returns bigint language plpgsql security definer
    set search_path = history, pg_temp as $$
declare
    the_event bigint;
begin
    perform pg_current_xact_id();
    the_event := nextval(pg_get_serial_sequence('history.change', 'id'));
    insert into history.event (id, at, actor, origin, action, kind, object, outcome, detail)
    values (the_event, clock_timestamp(), coalesce(history.tidy(the_actor), session_user), the_origin, history.tidy(the_action),
            the_kind, history.tidy(the_object), the_outcome, coalesce(the_detail, '{}'));
    return the_event;
end
$$;

-- A seal covers a range of ids. Its digest is over the parts: for each table how many rows, and the sha256 over theirs.
create table history.shape (
    id bigint generated always as identity primary key,
    tables jsonb not null,
    digest bytea not null unique
);
comment on table history.shape is 'Which columns of which tables a seal covers, so that a column added later breaks no older seal.';

create table history.seal (
    number bigint primary key,
    from_id bigint not null,
    to_id bigint not null unique,
    at timestamptz not null,
    shape bigint not null references history.shape,
    parts text not null,
    digest bytea not null,
    previous bytea not null,
    hash bytea not null
);
comment on table history.seal is 'hash = sha256 over the hash of the seal before, the number, the range, the moment, the digest of the shape and the digest of the parts.';

create table history.horizon (
    one boolean primary key default true check (one),
    last_id bigint not null,
    xid xid8 not null
);
comment on table history.horizon is 'The last id that was given out at some moment, and the transaction number by which all of them are decided.';

create function history.present_shape() returns bigint language plpgsql security definer
    set search_path = history, pg_temp as $$
declare
    present jsonb;
begin
    select jsonb_object_agg(t.name, t.columns) into present from (
        select c.relname as name, jsonb_agg(a.attname order by a.attname collate "C") as columns
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relnamespace = 'history'::regnamespace and c.relkind = 'r'
          and (c.relname in ('change', 'event') or c.relname in (select name from history.tracked) and a.attname not in ('valid', 'begun', 'ended'))
        group by c.relname) t;
    insert into history.shape (tables, digest) values (present, sha256(convert_to(present::text, 'UTF8'))) on conflict (digest) do nothing;
    return (select s.id from history.shape s where s.digest = sha256(convert_to(present::text, 'UTF8')));
end
$$;

-- The columns of a shape as SQL; what is no longer there counts as empty, so that its digest differs.
create function history.columns_in(of_shape bigint) returns table (name text, names text) language sql stable security definer
    set search_path = history, pg_temp as $$
    select t.key, string_agg(case when a.attname is null then 'null::text' else 'r.' || quote_ident(a.attname) end, ', ' order by c.place)
    from history.shape s cross join jsonb_each(s.tables) t cross join jsonb_array_elements_text(t.value) with ordinality as c(name, place)
    left join pg_attribute a on a.attrelid = to_regclass('history.' || quote_ident(t.key)) and a.attname = c.name and a.attnum > 0 and not a.attisdropped
    where s.id = of_shape and to_regclass('history.' || quote_ident(t.key)) is not null
    group by t.key
$$;

-- For ranges that follow each other: how many rows each has of each part, and the digest over the digests of those rows.
-- The settings decide how values are written as text, so they belong to the digest.
create function history.parts(starts bigint[], last_id bigint, of_shape bigint)
returns table (place int, part text, items bigint, digest bytea) language plpgsql stable security definer
    set search_path = history, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres'
    set extra_float_digits = 1 set bytea_output = 'hex' set work_mem = '32MB' as $$
declare
    one record;
begin
    for one in select * from history.columns_in(of_shape) c order by c.name collate "C" loop
        if one.name in ('change', 'event') then
            return query execute format($query$
                select width_bucket(r.id, $1), %1$L::text, count(*),
                       sha256(string_agg(sha256(convert_to(row(%2$s)::text, 'UTF8')), ''::bytea order by r.id))
                from history.%1$I r where r.id between $1[1] and $2 group by 1
                $query$, one.name, one.names) using starts, last_id;
        else
            return query execute format($query$
                select width_bucket(r.begun, $1), %3$L::text, count(*),
                       sha256(string_agg(sha256(convert_to(row(r.begun, lower(r.valid), %2$s)::text, 'UTF8')), ''::bytea order by r.begun, r.id, lower(r.valid)))
                from history.%1$I r where r.begun between $1[1] and $2 group by 1
                union all
                select width_bucket(r.ended, $1), %4$L::text, count(*),
                       sha256(string_agg(sha256(convert_to(row(r.ended, r.id, lower(r.valid), upper(r.valid))::text, 'UTF8')), ''::bytea order by r.ended, r.id, lower(r.valid)))
                from history.%1$I r where r.ended between $1[1] and $2 group by 1
                $query$, one.name, one.names, one.name || '/begun', one.name || '/ended') using starts, last_id;
        end if;
    end loop;
end
$$;

-- Rows that no change began stood before the history did. The first seal after their table came covers them.
create function history.first_parts(of_shape bigint, earlier bigint) returns table (part text, items bigint, digest bytea)
language plpgsql stable security definer
    set search_path = history, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres'
    set extra_float_digits = 1 set bytea_output = 'hex' set work_mem = '32MB' as $$
declare
    one record;
begin
    for one in select * from history.columns_in(of_shape) c
               where c.name not in ('change', 'event') and not exists (select from history.shape s where s.id = earlier and s.tables ? c.name)
               order by c.name collate "C" loop
        return query execute format($query$
            select %3$L::text, count(*), sha256(string_agg(sha256(convert_to(row(lower(r.valid), %2$s)::text, 'UTF8')), ''::bytea order by r.id, lower(r.valid)))
            from history.%1$I r where r.begun is null having count(*) > 0
            $query$, one.name, one.names, one.name || '/first');
    end loop;
end
$$;

create function history.add_seal(first_id bigint, last_id bigint) returns void language plpgsql security definer
    set search_path = history, pg_temp as $$
declare
    newest history.seal;
    fresh history.seal;
begin
    select s.* into newest from history.seal s order by s.number desc limit 1;
    fresh.number := coalesce(newest.number, 0) + 1;
    fresh.from_id := first_id;
    fresh.to_id := last_id;
    fresh.at := clock_timestamp();
    fresh.shape := history.present_shape();
    fresh.previous := coalesce(newest.hash, decode(repeat('00', 32), 'hex'));
    select coalesce(string_agg(format('%s %s %s', p.part, p.items, encode(p.digest, 'hex')), E'\n' order by p.part collate "C"), '') into fresh.parts
    from (select a.part, a.items, a.digest from history.parts(array[first_id], last_id, fresh.shape) a
          union all select f.part, f.items, f.digest from history.first_parts(fresh.shape, newest.shape) f) p;
    fresh.digest := sha256(convert_to(fresh.parts, 'UTF8'));
    fresh.hash := sha256(convert_to(format('%s %s %s %s %s %s %s', encode(fresh.previous, 'hex'), fresh.number, fresh.from_id, fresh.to_id,
        to_char(fresh.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        (select encode(s.digest, 'hex') from history.shape s where s.id = fresh.shape), encode(fresh.digest, 'hex')), 'UTF8'));
    insert into history.seal select fresh.*;
end
$$;

-- Seals the ids that are decided: no transaction that may still commit holds one of them. When nobody writes, these are
-- all; when somebody does, those that were given out before the oldest writer began, by the horizon of an earlier run.
-- A restored database may count transactions from a lower number: then the horizon is taken anew. Returns how many seals were added.
create function history.seal() returns int language plpgsql security definer
    set search_path = history, pg_temp as $$
declare
    at_most constant bigint := 10000;
    given bigint;
    oldest xid8;
    next_one xid8;
    known history.horizon;
    decided bigint := 0;
    start bigint;
    added int := 0;
begin
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'sealing needs the isolation level read committed';
    end if;
    if not pg_try_advisory_xact_lock(hashtext('history.seal')) then
        return 0;
    end if;
    given := coalesce(pg_sequence_last_value(pg_get_serial_sequence('history.change', 'id')), 0);
    select pg_snapshot_xmin(s), pg_snapshot_xmax(s) into oldest, next_one from pg_current_snapshot() s;
    select h.* into known from history.horizon h;
    start := coalesce((select max(s.to_id) from history.seal s), 0) + 1;
    if oldest = next_one then
        decided := given;
    elsif known.xid <= oldest then
        decided := known.last_id;
    end if;
    if given >= start and oldest < next_one and (known.xid is null or known.xid <= oldest or known.xid > next_one) then
        insert into history.horizon (last_id, xid) values (given, next_one)
        on conflict (one) do update set last_id = excluded.last_id, xid = excluded.xid;
    end if;
    while start <= decided loop
        perform history.add_seal(start, least(decided, start + at_most - 1));
        start := start + at_most;
        added := added + 1;
    end loop;
    return added;
end
$$;

revoke execute on function history.origin_of, history.forget_origins, history.note, history.present_shape, history.columns_in, history.parts,
    history.first_parts, history.add_seal, history.seal from public;
do $$
begin
    if exists (select from pg_roles where rolname = 'kompas') then
        grant execute on function history.origin_of, history.forget_origins, history.note, history.columns_in, history.parts, history.first_parts, history.seal to kompas;
    end if;
end
$$;
