package nl.kenniskompas.identity;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Telling {
    @Bean
    static BeanPostProcessor tellEachConnection(ObjectProvider<CurrentPerson> person) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source && !(bean instanceof TellingDataSource)
                        ? new TellingDataSource(source, person.getObject())
                        : bean;
            }
        };
    }
}
