package org.ownsay.storage;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.util.ClassUtils;

/** Teaches Spring Data every {@link Id} and {@link TextId} in the application. */
@Configuration(proxyBeanMethods = false)
public class StorageConfiguration {

    @Bean
    JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect, ApplicationContext application) {
        var found = find(application);
        var ids = found.stream()
                .filter(Id.class::isAssignableFrom)
                .map(type -> new IdConverter(type.asSubclass(Id.class)));
        var words = found.stream()
                .filter(TextId.class::isAssignableFrom)
                .map(type -> new TextIdConverter(type.asSubclass(TextId.class)));
        return JdbcCustomConversions.of(dialect, Stream.concat(ids, words).toList());
    }

    private static List<? extends Class<?>> find(ApplicationContext application) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.setResourceLoader(application); // it has read every class already
        scanner.addIncludeFilter(new AssignableTypeFilter(Id.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(TextId.class));
        return AutoConfigurationPackages.get(application).stream()
                .flatMap(name -> scanner.findCandidateComponents(name).stream())
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(name, null))
                .toList();
    }
}
