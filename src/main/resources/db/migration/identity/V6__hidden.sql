-- The rule itself stands in live.all_hidden alone.
create or replace function live.hidden(of_kind text) returns setof bigint language plpgsql stable rows 10 set search_path = live as $$
begin
    return query select a.item from live.all_hidden(of_kind) a;
end
$$;
