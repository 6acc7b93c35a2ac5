package nl.kenniskompas.identity;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Names begin and end at midnight, also while nobody asks for a page.
@Configuration
@EnableScheduling
class Midnight {}
