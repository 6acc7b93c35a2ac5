package nl.kenniskompas.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The people of the demonstration need no password, so they are there for this very machine only.
@Component
@Profile("demo")
class Demonstration {
    List<Persona> offers(HttpServletRequest request) {
        return isNear(request) ? List.of(Persona.values()) : List.of();
    }

    /// A proxy on this machine makes everybody look near; it says so, and who says so is not near.
    boolean isNear(HttpServletRequest request) {
        if (request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null) return false;
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
