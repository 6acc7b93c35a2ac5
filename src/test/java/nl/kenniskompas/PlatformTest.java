package nl.kenniskompas;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/// A test of the whole platform on a real PostgreSQL, without the sample content. All such tests share one context
/// and one database, so each makes its own agenda and looks only at that.
@SpringBootTest(properties = "kompas.sample=false")
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PlatformTest {}
