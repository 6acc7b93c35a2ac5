select live.feed('document');
