package nl.kenniskompas.systemmap.picture;

/// Where a factor stands, from 0 to 1000 both ways.
///
/// @param pinned a person put it there
record Spot(double x, double y, boolean pinned) {
    static final double MOST = 1000;

    Spot {
        x = Math.clamp(x, 0, MOST);
        y = Math.clamp(y, 0, MOST);
    }
}
