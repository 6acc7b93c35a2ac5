alter table intake add attempts int not null default 0;
comment on column intake.attempts is 'How often a worker began. A file that ends its worker time and again is given up.';
