package org.ownsay.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.convert.QueryMappingConfiguration;
import org.springframework.data.jdbc.repository.config.DefaultQueryMappingConfiguration;

/** Lets statements be read by {@link StatementRow}. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    QueryMappingConfiguration rowsOfTheirOwn() {
        return new DefaultQueryMappingConfiguration().registerRowMapper(Statement.class, new StatementRow());
    }
}
