select live.feed(tab) from unnest(array['factor', 'relation', 'claim']) tab;
