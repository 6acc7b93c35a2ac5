package nl.kenniskompas.administration.people;

import java.util.List;
import nl.kenniskompas.identity.Circle;

record CirclesPage(List<Row> rows, boolean mayAdd) {
    /// @param organisation whose it is; empty when of all
    record Row(Circle circle, String organisation, int members) {}
}
