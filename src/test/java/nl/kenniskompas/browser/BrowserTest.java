package nl.kenniskompas.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.kenniskompas.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/// A test in Chromium on a running platform with the sample content. All such tests share one platform.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "kompas.limits.sign-in=1000/1m")
@Import(TestDatabase.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BrowserTest {}
