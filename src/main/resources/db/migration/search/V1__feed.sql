-- What the index does not know yet. A row is written in the transaction that changes something, so it is there when the
-- change is, whatever becomes of the program; it goes when the index has kept what changed.
create table index_work (
    id bigint generated always as identity primary key,
    tab text not null,
    item bigint not null,
    attempts int not null default 0,
    due timestamptz not null default '-infinity'
);
create index on index_work (due, id);
comment on table index_work is 'Rows that changed and that the index does not know yet. Without history: it empties itself.';

create table index_database (
    one boolean primary key default true check (one),
    id uuid not null default gen_random_uuid()
);
insert into index_database default values;
comment on table index_database is 'Tells this database from others, so that an index of another one is not taken for its own.';

alter table index_work enable row level security;
create policy platform_only on index_work using ((select live.is_platform()));
alter table index_database enable row level security;
create policy platform_only on index_database using ((select live.is_platform()));

create function live.note_index_work() returns trigger language plpgsql security definer set search_path = live, pg_temp as $$
begin
    insert into index_work (tab, item) values (tg_table_name, case when tg_op = 'DELETE' then old.id else new.id end);
    return null;
end
$$;

-- From now on each change of a row of this table is handed to the index.
create function live.feed(tab text) returns void language plpgsql as $$
begin
    execute format('create or replace trigger note_index_work after insert or update or delete on live.%I for each row execute function live.note_index_work()', tab);
end
$$;

-- What is hidden from the reader themselves. An entry of the index names all that it is part of, so this suffices.
create function live.hidden_items() returns table (kind text, item bigint) language sql stable as $$
    select g.name, h from history.guarded g cross join lateral live.hidden(g.name) h where g.hideable
$$;

-- The names of organisations stand in entries of many modules.
select live.feed('organisation');
