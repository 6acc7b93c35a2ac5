package nl.kenniskompas.identity.link;

import java.security.SecureRandom;
import java.time.Clock;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Entrance;
import nl.kenniskompas.identity.Way;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Open when mail can be sent and it is known where this platform is: a link to wherever a request claims to have come
/// in would let anybody have a link to their own machine mailed to another.
@Configuration
class LinkEntrance {
    @Bean
    Links signInLinks(JdbcClient sql, Acting acting, Clock clock) {
        return new Links(sql, acting, clock, new SecureRandom());
    }

    @Bean
    Entrance byLink(Post post, @Value("${kompas.site.address:}") String site) {
        return new Entrance() {
            @Override
            public Way way() {
                return Way.MAIL;
            }

            @Override
            public boolean isOpen() {
                return post.isOpen() && !site.isBlank();
            }
        };
    }
}
