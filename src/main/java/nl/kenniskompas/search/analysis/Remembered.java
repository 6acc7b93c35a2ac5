package nl.kenniskompas.search.analysis;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Remembers answers, of the last asked at least half of `most` and never more than `most`. When the newer half is full
/// the older one is forgotten at once: no order is kept, so nobody waits for anybody.
public final class Remembered<A> {
    private final int half;
    private volatile Map<String, A> newer = new ConcurrentHashMap<>();
    private volatile Map<String, A> older = Map.of();

    public Remembered(int most) {
        this.half = most / 2;
    }

    public A get(String question, Function<String, A> answering) {
        A answer = newer.get(question);
        if (answer != null) return answer;
        answer = older.get(question);
        if (answer == null) answer = answering.apply(question);
        keep(question, answer);
        return answer;
    }

    private void keep(String question, A answer) {
        if (newer.size() >= half) turn();
        newer.put(question, answer);
    }

    private synchronized void turn() {
        if (newer.size() < half) return;
        older = newer;
        newer = new ConcurrentHashMap<>();
    }

    int size() {
        return newer.size() + older.size();
    }
}
