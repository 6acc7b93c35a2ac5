select live.feed(tab) from unnest(array['consulted', 'goal', 'trend']) tab;
