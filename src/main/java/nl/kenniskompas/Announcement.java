package nl.kenniskompas;

import java.io.PrintStream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells who started the platform where it is, once it really is there.
@Component
class Announcement {
    static final String READY = "Kenniskompas staat klaar";

    private static final PrintStream TERMINAL = System.out;

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof ServletWebServerApplicationContext context)) return;
        var server = context.getWebServer();
        if (server == null) return;
        var environment = context.getEnvironment();
        String host = environment.getProperty("server.address", "127.0.0.1");
        TERMINAL.println(READY + " op http://" + host + ":" + server.getPort() + "  (Ctrl-C stopt)");
    }
}
