package nl.kenniskompas.systemmap.picture;

import java.awt.Color;
import nl.kenniskompas.systemmap.map.Poles;

/// The colours of the look by day, for files that go where there is no stylesheet.
enum Ink {
    TEXT(0x1b1f24),
    MUTED(0x4a5560),
    LINE(0x8a8578),
    PAPER(0xfbfaf7),
    SURFACE(0xffffff),
    CHOSEN(0xe3eeef),
    PRIMARY(0x0b4f5c),
    OPPORTUNITY(0x0f766e),
    RISK(0xb3261e);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    String hex() {
        return String.format("#%06x", rgb);
    }

    Color color() {
        return new Color(rgb);
    }

    static Ink of(Poles poles) {
        return switch (poles) {
            case OPPORTUNITY -> OPPORTUNITY;
            case RISK -> RISK;
            case BOTH -> TEXT;
            case NEITHER -> MUTED;
        };
    }
}
