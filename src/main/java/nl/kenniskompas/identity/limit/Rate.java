package nl.kenniskompas.identity.limit;

import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;

/// So many times in so much time; in settings `25/5m`.
public record Rate(int count, Duration period) {
    public Rate {
        if (count < 1 || period.isZero() || period.isNegative())
            throw new IllegalArgumentException("a rate is like 25/5m: " + count + "/" + period);
    }

    public static Rate of(String words) {
        String[] parts = words.strip().split("/", 2);
        if (parts.length != 2) throw new IllegalArgumentException("a rate is like 25/5m: " + words);
        return new Rate(Integer.parseInt(parts[0].strip()), DurationStyle.detectAndParse(parts[1].strip()));
    }
}
