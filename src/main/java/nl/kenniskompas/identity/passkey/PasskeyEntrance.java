package nl.kenniskompas.identity.passkey;

import nl.kenniskompas.identity.Entrance;
import nl.kenniskompas.identity.Way;
import org.springframework.stereotype.Component;

/// Open where people from outside are invited, and browsers take passkeys for the address.
@Component
class PasskeyEntrance implements Entrance {
    private final RelyingParty party;

    PasskeyEntrance(RelyingParty party) {
        this.party = party;
    }

    @Override
    public Way way() {
        return Way.PASSKEY;
    }

    @Override
    public boolean isOpen() {
        return party.isOpen();
    }
}
