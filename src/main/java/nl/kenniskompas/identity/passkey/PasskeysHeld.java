package nl.kenniskompas.identity.passkey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.identity.HeldAbout;
import nl.kenniskompas.identity.PersonId;
import org.springframework.stereotype.Component;

/// Passkeys are shown to their holder, taken along, and go with the person.
@Component
class PasskeysHeld implements HeldAbout {
    private final Passkeys passkeys;

    PasskeysHeld(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @Override
    public String what() {
        return "passkeys";
    }

    @Override
    public List<Map<String, String>> of(PersonId person) {
        return passkeys.of(person).stream().map(PasskeysHeld::told).toList();
    }

    private static Map<String, String> told(Passkey passkey) {
        var told = new LinkedHashMap<String, String>();
        told.put("name", passkey.name());
        told.put("made", passkey.madeAt().toString());
        if (passkey.usedAt() != null) told.put("used", passkey.usedAt().toString());
        return told;
    }

    @Override
    public void erase(PersonId person) {
        passkeys.removeAll(person);
    }
}
