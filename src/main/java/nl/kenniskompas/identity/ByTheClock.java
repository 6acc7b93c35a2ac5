package nl.kenniskompas.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/// What the platform does by the clock, nobody asked for: it does so as itself.
@Configuration
@EnableScheduling
class ByTheClock {
    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(2);
        scheduler.setThreadNamePrefix("clock-");
        scheduler.setDaemon(true);
        scheduler.setTaskDecorator(task -> () -> Acting.as(Actor.PLATFORM, task));
        return scheduler;
    }
}
