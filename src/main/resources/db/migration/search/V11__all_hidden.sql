-- live.all_hidden finds the same for all tables at once.
drop function live.hidden_items();
