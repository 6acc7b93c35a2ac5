package nl.kenniskompas.identity;

import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.context.SecurityContextHolder;

/// A test that makes its world and looks into the database does so as the platform. Only the thread of the tests
/// itself and the one that waits for it, and only while no request is under way: everything else is who it would be
/// in earnest.
@TestConfiguration(proxyBeanMethods = false)
public class Unattended {
    private static final List<String> TESTS = List.of("main", "awaitility-thread");

    @Bean
    @Primary
    CurrentPerson attended() {
        return new CurrentPerson() {
            @Override
            Actor signedIn() {
                boolean test = TESTS.contains(Thread.currentThread().getName())
                        && SecurityContextHolder.getContext().getAuthentication() == null;
                return test ? Actor.PLATFORM : super.signedIn();
            }
        };
    }
}
