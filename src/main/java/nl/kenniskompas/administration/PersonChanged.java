package nl.kenniskompas.administration;

import nl.kenniskompas.identity.PersonId;

/// Something was done to an account. The log of changes does not hold it, as the row of a person has no history;
/// published in the transaction that did it.
public record PersonChanged(PersonId person, What what) {
    public enum What {
        INVITED,
        CLOSED,
        OPENED,
        /// it was told that the account goes, as nobody used it for long
        WARNED,
        ERASED
    }
}
