package nl.kenniskompas.ingest.pdf;

/// A straight line drawn on the page, level or upright, in points from the page's top left.
record Rule(float x0, float y0, float x1, float y1) {
    static final float SLACK = 3;

    boolean level() {
        return y1 - y0 <= x1 - x0;
    }

    Rule with(Rule other) {
        return new Rule(Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
    }

    boolean meets(Rule other) {
        return x0 - SLACK <= other.x1 && other.x0 - SLACK <= x1 && y0 - SLACK <= other.y1 && other.y0 - SLACK <= y1;
    }

    Rule turned(int direction, float width, float height) {
        return switch (direction) {
            case 90 -> of(y0, x0, y1, x1);
            case 180 -> of(width - x0, y0, width - x1, y1);
            case 270 -> of(height - y0, width - x0, height - y1, width - x1);
            default -> of(x0, height - y0, x1, height - y1);
        };
    }

    static Rule of(float ax, float ay, float bx, float by) {
        return new Rule(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    }
}
