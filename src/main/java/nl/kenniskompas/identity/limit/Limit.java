package nl.kenniskompas.identity.limit;

import java.util.List;

/// How often one may ask some addresses.
///
/// @param name under which its counts are kept
/// @param routes a method and a path pattern each: `POST /aanmelden/**`
/// @param trouble what to do when there is no room to count
public record Limit(String name, List<String> routes, Rate rate, Per per, Trouble trouble) {
    /// Who is counted as one.
    public enum Per {
        /// The internet address, of IPv6 the network of one customer.
        ADDRESS,
        /// The person, before signing in the address.
        PERSON,
        /// The mail address that the form names, so that nobody's mailbox is filled from many places.
        MAIL
    }

    /// What happens when the limit itself fails. Guessing is worse than a closed door; reading is not.
    public enum Trouble {
        REFUSE,
        LET_THROUGH
    }
}
