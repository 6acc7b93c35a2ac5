create table form_key (
    key uuid primary key,
    address text not null,
    used_at timestamptz not null default now()
);
comment on table form_key is 'Forms that were kept, and where that led: the same form sent again leads there too and keeps nothing twice. Without history; goes after a day.';
