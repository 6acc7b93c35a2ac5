package nl.kenniskompas.administration.privacy;

import nl.kenniskompas.identity.Person;

/// @param own whether people erase themselves
/// @param last whether nobody else could give rights everywhere, so that this one stays
/// @param faulty whether it was sent without saying yes
/// @param address to which it is sent
/// @param back where one goes without erasing
record ErasurePage(Person person, boolean own, boolean last, boolean faulty, String address, String back) {
    /// "mine" or "other": the ends of the keys that speak to one or about one.
    String whose() {
        return own ? "mine" : "other";
    }
}
