package nl.kenniskompas.agenda.remark;

/// How sure it is that two questions have to do with each other.
///
/// @param same the chance that they are one question
/// @param related that they are one or related
public record Kin(double same, double related) {
    /// Enough to say so.
    public boolean isEnough() {
        return related >= Neighbourhood.KIN;
    }

    public Kinship kinship() {
        return same >= Neighbourhood.SAME ? Kinship.SAME : isEnough() ? Kinship.RELATED : Kinship.OTHER;
    }
}
