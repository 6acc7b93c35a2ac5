select live.feed(tab) from unnest(array['advice', 'recommendation', 'commitment', 'fulfilment']) tab;
