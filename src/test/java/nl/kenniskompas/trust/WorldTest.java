package nl.kenniskompas.trust;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.kenniskompas.PlatformTest;
import org.springframework.test.context.TestPropertySource;

/// A test of the whole platform in a database that only tests of this kind share: a walk over everything meets no more
/// than it made itself, and what is hidden here slows no other test down.
@PlatformTest
@TestPropertySource(properties = "kompas.test.world=trust")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface WorldTest {}
