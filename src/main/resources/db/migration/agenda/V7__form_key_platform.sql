-- The daily job lets go of everybody's keys, not only of those of the platform itself.
create policy upkeep on form_key using (live.is_platform());
