package nl.kenniskompas.administration.people;

import java.util.List;
import nl.kenniskompas.history.Version;
import nl.kenniskompas.identity.Circle;

/// @param organisation whose it is; empty when of all
/// @param uses how many items are shown to the group only
record CirclePage(
        Circle circle,
        String organisation,
        List<Circle.Member> members,
        long uses,
        boolean mayKeep,
        List<Version> versions) {}
