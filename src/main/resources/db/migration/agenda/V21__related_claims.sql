-- Claims of the system map can be suggested beside a question too.
alter table related drop constraint related_kind, drop constraint related_tab;
alter table related
    add constraint related_kind check (kind in ('passage', 'question', 'recommendation', 'commitment', 'claim')),
    add constraint related_tab check (tab in ('document', 'question', 'recommendation', 'commitment', 'claim'));
