select live.feed(tab) from unnest(array['agenda', 'challenge', 'issue', 'question', 'covered_elsewhere']) tab;
