package nl.kenniskompas.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// What a person may do in an organisation. Each role may do what the ones before it may.
public enum Role {
    /// sees what is for the organisation
    READER,
    /// hands in documents and works on proposals
    CONTRIBUTOR,
    /// decides about proposals and writes
    EDITOR,
    /// moves an agenda from state to state, decides who sees what
    COORDINATOR,
    /// manages people, organisations and reads the audit log
    ADMINISTRATOR;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role of(String key) {
        return Arrays.stream(values())
                .filter(role -> role.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }

    List<GrantedAuthority> authorities() {
        return List.of(values()).subList(0, ordinal() + 1).stream()
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
