package nl.kenniskompas.administration.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.kenniskompas.history.Version;
import nl.kenniskompas.identity.Organisation;
import nl.kenniskompas.identity.OrganisationName;
import nl.kenniskompas.identity.OrganisationSuccessions.Step;
import nl.kenniskompas.identity.OrganisationUses.Use;

/// @param names in order of time
/// @param steps where it came from, what became of it, and who came out of it or went into it
/// @param uses what hangs on it
/// @param today or the day that is read
record OrganisationPage(
        Organisation organisation,
        List<OrganisationName> names,
        List<Step> steps,
        List<Use> uses,
        List<Version> versions,
        LocalDate today) {
    /// One name of which nobody knows when it began or ended says nothing in a picture.
    boolean isDrawn() {
        return names.stream()
                .anyMatch(name ->
                        name.validity().from() != null || name.validity().until() != null);
    }

    Span span() {
        return Span.of(names, today);
    }

    boolean isNow(OrganisationName name) {
        return name.validity().holds(today);
    }

    /// Key of the sentence about a step, seen from this organisation.
    String words(Step step) {
        String side = step.organisation().equals(organisation.id()) ? "self" : "other";
        return "administration.organisation.step." + step.way().name().toLowerCase(Locale.ROOT) + "." + side;
    }

    /// The other one of a step.
    String otherName(Step step) {
        return step.organisation().equals(organisation.id()) ? step.otherName() : step.name();
    }

    String otherAddress(Step step) {
        var other = step.organisation().equals(organisation.id()) ? step.other() : step.organisation();
        return "/beheer/organisaties/" + other.value();
    }
}
