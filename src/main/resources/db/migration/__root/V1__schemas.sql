-- Three schemas with the same names in them: live is written, history keeps every version, past shows one moment.
create schema if not exists live;
create schema if not exists history;
create schema if not exists past;

-- The serving role owns nothing: it reads and writes live, and may only read the other two.
do $$
begin
  if exists (select from pg_roles where rolname = 'kompas') then
    grant usage on schema live, history, past to kompas;
    alter default privileges in schema live grant select, insert, update, delete on tables to kompas;
    alter default privileges in schema live grant usage, select on sequences to kompas;
    alter default privileges in schema history grant select on tables to kompas;
    alter default privileges in schema past grant select on tables to kompas;
  end if;
end
$$;
