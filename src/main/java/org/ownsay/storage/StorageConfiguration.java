package org.ownsay.storage;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
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
    JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect, BeanFactory beans) {
        var packages = AutoConfigurationPackages.get(beans);
        var ids = find(packages, Id.class).map(IdConverter::new);
        var words = find(packages, TextId.class).map(TextIdConverter::new);
        return JdbcCustomConversions.of(dialect, Stream.concat(ids, words).toList());
    }

    private static <T> Stream<Class<? extends T>> find(List<String> packages, Class<T> type) {
        var found = new ClassPathScanningCandidateComponentProvider(false);
        found.addIncludeFilter(new AssignableTypeFilter(type));
        return packages.stream()
                .flatMap(name -> found.findCandidateComponents(name).stream())
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(name, null).asSubclass(type));
    }
}
