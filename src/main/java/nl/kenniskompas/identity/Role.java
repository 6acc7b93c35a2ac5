package nl.kenniskompas.identity;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// What a person may do. Each role may do what the ones before it may.
public enum Role {
    READER,
    EDITOR,
    COORDINATOR;

    public List<GrantedAuthority> authorities() {
        return List.of(values()).subList(0, ordinal() + 1).stream()
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
