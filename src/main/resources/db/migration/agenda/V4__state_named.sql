-- In the log a step is called by its reason, which is in the words of who took it.
select history.track('agenda_state', 'reason');
