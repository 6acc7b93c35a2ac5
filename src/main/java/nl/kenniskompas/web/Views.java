package nl.kenniskompas.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/// Templates are compiled into their module's own package, so the compiler and the module check see what they use.
@Configuration
class Views implements WebMvcConfigurer {
    static final String LANGUAGE = "taal";

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, Views.class.getClassLoader(), "nl.kenniskompas");
    }

    @Bean
    ViewResolver templates(TemplateEngine engine, Surroundings surroundings) {
        return (name, locale) -> {
            String template = name + ".jte";
            return engine.hasTemplate(template) ? new JteView(engine, template, surroundings) : null;
        };
    }

    /// Each module brings its own bundle.
    @Bean
    MessageSource messageSource() throws IOException {
        var source = new ResourceBundleMessageSource();
        var found = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        source.setBasenames(Arrays.stream(found)
                .map(file -> String.valueOf(file.getFilename()).replace(".properties", ""))
                .filter(name -> !name.endsWith("_en"))
                .map(name -> "messages/" + name)
                .distinct()
                .toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(Locale.of("nl"));
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("__Host-" + LANGUAGE);
        resolver.setCookieSecure(true);
        resolver.setDefaultLocale(Locale.of("nl"));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var language = new LocaleChangeInterceptor();
        language.setParamName(LANGUAGE);
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language);
    }
}
