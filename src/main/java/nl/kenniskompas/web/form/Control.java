package nl.kenniskompas.web.form;

/// How a field is asked.
public enum Control {
    LINE,
    AREA,
    NUMBER,
    DATE,
    SELECT,
    RADIOS,
    CHECKS;

    /// Several inputs that need a legend instead of a label.
    public boolean grouped() {
        return this == RADIOS || this == CHECKS;
    }

    /// The person writes words, and would be sorry to lose them.
    public boolean written() {
        return this == LINE || this == AREA;
    }
}
