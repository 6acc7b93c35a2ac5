package nl.kenniskompas.advice.recall;

import java.util.List;

/// @param offered half-years to choose from
record RecallPage(HalfYear halfYear, List<HalfYear> offered, List<Tally> tallies) {
    String address(Tally tally) {
        return "/toezeggingen/rappel/" + halfYear + "/" + tally.ministry().slug();
    }
}
